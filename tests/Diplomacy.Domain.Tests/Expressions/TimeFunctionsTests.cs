using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Diplomacy.Domain.Expressions;

public class TimeFunctionsTests
{
    [Property(MaxTest = 500)]
    public Property DateInterval_AnyTwo_AgreesWithNodaTime() => Prop.ForAll(Intervals(), Intervals(), static (one, other) =>
        Same(one.Contains(other.Start), "A.Contains(B.Start)", one, other)
        && Same(one.Contains(other), "A.Contains(B)", one, other)
        && Same(one.Length, "A.Length", one, other)
        && Same(one.Intersection(other), "A.Intersection(B)", one, other)
        && Same(one.Union(other), "A.Union(B)", one, other)
        && Same(one == other, "A == B", one, other)
        && Same(LocalDate.Max(one.Start, other.End), "LocalDate::Max(A.Start, B.End)", one, other)
        && Same(Period.DaysBetween(one.Start, other.End), "Period::DaysBetween(A.Start, B.End)", one, other)
        && Same(one.Start.ToYearMonth().ToDateInterval(), "A.Start.ToYearMonth().ToDateInterval()", one, other));

    [Property(MaxTest = 500)]
    public Property LocalDateTime_AnyMove_IsNodaTimes() => Prop.ForAll(Gen.Choose(0, 500_000).ToArbitrary(), Gen.Choose(-9_000, 9_000).ToArbitrary(), static (minute, count) =>
    {
        var moment = new LocalDateTime(2025, 6, 1, 0, 0).PlusMinutes(minute);
        var ours = string.Create(CultureInfo.InvariantCulture, $"new LocalDateTime({moment.Year}, {moment.Month}, {moment.Day}, {moment.Hour}, {moment.Minute})");
        return Examples.Evaluate($"{ours}.PlusHours({count})").ToString() == Invariants.MessageText.Of(moment.PlusHours(count))
            && Examples.Evaluate($"{ours}.PlusMinutes({count}).Date").ToString() == Invariants.MessageText.Of(moment.PlusMinutes(count).Date)
            && Examples.Evaluate($"{ours}.TimeOfDay.PlusMinutes({count})").ToString() == Invariants.MessageText.Of(moment.TimeOfDay.PlusMinutes(count));
    });

    [Theory]
    [InlineData("new LocalDate(2026, 2, 30)", "unknown")]
    [InlineData("new LocalDate(2024, 2, 29).PlusYears(1)", "2025-02-28")]
    [InlineData("new LocalDate(2024, 1, 31).PlusMonths(1)", "2024-02-29")]
    [InlineData("new LocalDate(2026, 4, 22).PlusWeeks(1).DayOfWeek", "wednesday")]
    [InlineData("new LocalDate(2026, 4, 22).DayOfWeek == IsoDayOfWeek::Wednesday#3", "true")]
    [InlineData("LocalDate::MaxIsoValue.PlusDays(1)", "unknown")]
    [InlineData("new LocalDateTime(2026, 1, 1, 0, 0).PlusHours(2147483647)", "unknown")]
    [InlineData("new LocalDateTime(2026, 1, 1, 0, 0).PlusMinutes(-2147483648)", "-2058-12-09T21:52")]
    [InlineData("new LocalTime(7, 30).PlusHours(-9223372036854775807L)", "00:30")]
    [InlineData("LocalDate::MinIsoValue", "-9998-01-01")]
    [InlineData("new DateInterval(new LocalDate(2026, 4, 22), new LocalDate(2026, 4, 21))", "unknown")]
    [InlineData("new DateInterval(new LocalDate(2026, 4, 22), new LocalDate(2026, 4, 22)).Length", "1")]
    [InlineData("new LocalDate(2026, 4, 22).At(new LocalTime(7, 0)) < new LocalDateTime(2026, 4, 22, 7, 0, 1)", "true")]
    [InlineData("new LocalTime(24, 0)", "unknown")]
    [InlineData("new LocalTime(7, 0, 30)", "07:00:30")]
    [InlineData("LocalTime::Noon.Hour + new LocalTime(1, 2, 3).Minute + new LocalTime(1, 2, 3).Second", "17")]
    [InlineData("new YearMonth(2026, 4).PlusMonths(9)", "2027-01")]
    [InlineData("new YearMonth(2026, 4).OnDayOfMonth(31)", "unknown")]
    [InlineData("new YearMonth(2026, 4) < new YearMonth(2026, 5)", "true")]
    [InlineData("Offset::FromHours(5) < Offset::FromHoursAndMinutes(5, 30)", "true")]
    [InlineData("Offset::FromHours(19)", "unknown")]
    [InlineData("Period::DaysBetween(new LocalDate(2026, 4, 22), new LocalDate(2026, 4, 24))", "2")]
    public void Evaluate_Time_IsNodaTimes(string expression, string expected) => Assert.Equal(expected, Examples.Evaluate(expression).ToString());

    private static Arbitrary<DateInterval> Intervals() =>
        (from start in Gen.Choose(0, 40) from length in Gen.Choose(0, 20) select new DateInterval(Day(start), Day(start + length))).ToArbitrary();

    private static LocalDate Day(int number) => new LocalDate(2026, 1, 15).PlusDays(number);

    private static bool Same<T>(T expected, string expression, DateInterval one, DateInterval other) =>
        Examples.Evaluate(expression, ("A", ValueOf(one)), ("B", ValueOf(other))).ToString() == Invariants.MessageText.Of(expected);

    private static DateIntervalValue ValueOf(DateInterval dates) => new(Civil(dates.Start), Civil(dates.End));

    private static CivilDate Civil(LocalDate date) => CivilDate.Of(date.Year, date.Month, date.Day)!.Value;
}
