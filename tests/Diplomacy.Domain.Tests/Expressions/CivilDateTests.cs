using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Diplomacy.Domain.Expressions;

public class CivilDateTests
{
    private static readonly int FirstDay = CivilDate.MinValue.DayNumber;
    private static readonly int LastDay = CivilDate.MaxValue.DayNumber;

    [Property(MaxTest = 2000)]
    public Property Parts_AnyDay_AreNodaTimes() => OnAnyDay(static day => Civil(day) is { } date && Noda(day) is var noda
        && (date.Year, date.Month, date.Day, date.DayOfYear) == (noda.Year, noda.Month, noda.Day, noda.DayOfYear)
        && date.DayOfWeek == (int)noda.DayOfWeek
        && date.DayNumber == day);

    [Property(MaxTest = 1000)]
    public Property PlusDays_AnyCount_IsNodaTimes() => Moves(20_000_000, static (date, count) => date.PlusDays(count), static (date, count) => date.PlusDays(count));

    [Property(MaxTest = 1000)]
    public Property PlusMonths_AnyCount_IsNodaTimes() => Moves(300_000, static (date, count) => date.PlusMonths(count), static (date, count) => date.PlusMonths(count));

    [Property(MaxTest = 1000)]
    public Property PlusMonths_FewMonths_IsNodaTimes() => Moves(30, static (date, count) => date.PlusMonths(count), static (date, count) => date.PlusMonths(count));

    [Property(MaxTest = 1000)]
    public Property PlusYears_AnyCount_IsNodaTimes() => Moves(25_000, static (date, count) => date.PlusYears(count), static (date, count) => date.PlusYears(count));

    [Theory]
    [InlineData(2024, 2, 29, true)]
    [InlineData(2026, 2, 29, false)]
    [InlineData(1900, 2, 29, false)]
    [InlineData(2000, 2, 29, true)]
    [InlineData(2026, 4, 30, true)]
    [InlineData(2026, 4, 31, false)]
    [InlineData(2026, 13, 1, false)]
    [InlineData(2026, 0, 1, false)]
    [InlineData(2026, 1, 0, false)]
    [InlineData(-9998, 1, 1, true)]
    [InlineData(-9999, 12, 31, false)]
    [InlineData(9999, 12, 31, true)]
    [InlineData(10000, 1, 1, false)]
    public void Of_Parts_IsADayOfTheCalendar(int year, int month, int day, bool exists) => Assert.Equal(exists, CivilDate.Of(year, month, day) is not null);

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Plus_FarOutside_IsNothing(int count)
    {
        Assert.Null(CivilDate.MinValue.PlusDays(count));
        Assert.Null(CivilDate.MaxValue.PlusMonths(count));
        Assert.Null(CivilDate.MaxValue.PlusYears(count));
        Assert.Null(CivilDate.MaxValue.PlusDays(count * 7L));
    }

    private static Property OnAnyDay(Func<int, bool> holds) => Prop.ForAll(Gen.Choose(FirstDay, LastDay).ToArbitrary(), holds);

    private static Property Moves(int most, Func<CivilDate, int, CivilDate?> move, Func<LocalDate, int, LocalDate> nodaMove) =>
        Prop.ForAll(Gen.Choose(FirstDay, LastDay).ToArbitrary(), Gen.Choose(-most, most).ToArbitrary(), (day, count) =>
            move(Civil(day)!.Value, count)?.DayNumber == NodaDay(() => nodaMove(Noda(day), count)));

    private static int? NodaDay(Func<LocalDate> date)
    {
        try
        {
            return Period.DaysBetween(new LocalDate(1, 1, 1), date());
        }
        catch (Exception error) when (error is OverflowException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static CivilDate? Civil(int day) => CivilDate.FromDayNumber(day);

    private static LocalDate Noda(int day) => new LocalDate(1, 1, 1).PlusDays(day);
}
