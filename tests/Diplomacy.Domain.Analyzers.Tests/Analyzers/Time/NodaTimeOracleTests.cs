using System.Globalization;
using Microsoft.CodeAnalysis;
using NodaTime;

namespace Diplomacy.Domain.Analyzers.Tests.Analyzers.Time;

/// <summary>NodaTime itself is the judge: a constant is reported exactly where NodaTime would throw.</summary>
public sealed class NodaTimeOracleTests
{
    [Fact]
    public Task LocalDate_AnyParts_IsReportedWhereNodaTimeThrows() => Compare(
        from year in new[] { -9999, -9998, -4, 0, 1900, 2000, 2023, 2024, 9999, 10_000 }
        from month in Enumerable.Range(-1, 16)
        from day in new[] { -1, 0, 1, 28, 29, 30, 31, 32 }
        select new[] { year, month, day },
        "new LocalDate({0}, {1}, {2})",
        static parts => _ = new LocalDate(parts[0], parts[1], parts[2]));

    [Fact]
    public Task AnnualDate_AnyParts_IsReportedWhereNodaTimeThrows() => Compare(
        from month in Enumerable.Range(-1, 16)
        from day in new[] { -1, 0, 1, 28, 29, 30, 31, 32 }
        select new[] { month, day },
        "new AnnualDate({0}, {1})",
        static parts => _ = new AnnualDate(parts[0], parts[1]));

    [Fact]
    public Task LocalTime_AnyParts_IsReportedWhereNodaTimeThrows() => Compare(
        from hour in new[] { -1, 0, 23, 24 }
        from minute in new[] { -1, 0, 59, 60 }
        from second in new[] { -1, 0, 59, 60 }
        select new[] { hour, minute, second },
        "new LocalTime({0}, {1}, {2})",
        static parts => _ = new LocalTime(parts[0], parts[1], parts[2]));

    [Fact]
    public Task Offset_AnyHoursAndMinutes_IsReportedWhereNodaTimeThrows() => Compare(
        from hours in new[] { int.MinValue, -19, -18, -17, 0, 17, 18, 19, 1_193_046, int.MaxValue }
        from minutes in new[] { int.MinValue, -61, -60, -1, 0, 1, 28, 60, 61 }
        select new[] { hours, minutes },
        "Offset.FromHoursAndMinutes({0}, {1})",
        static parts => _ = Offset.FromHoursAndMinutes(parts[0], parts[1]));

    [Fact]
    public Task LocalDate_AnyWeekInsideTheCalendar_IsReportedWhereNodaTimeThrows() => Compare(
        from year in Enumerable.Range(1999, 29)
        from week in new[] { 0, 1, 52, 53, 54 }
        from day in new[] { 0, 1, 7, 8 }
        select new[] { year, week, day },
        "LocalDate.FromWeekYearWeekAndDay({0}, {1}, (IsoDayOfWeek)({2}))",
        static parts => _ = LocalDate.FromWeekYearWeekAndDay(parts[0], parts[1], (IsoDayOfWeek)parts[2]));

    private static async Task Compare(IEnumerable<int[]> values, string expression, Action<int[]> build)
    {
        var cases = values.ToArray();
        var lines = cases.Select(parts => $"_ = {string.Format(CultureInfo.InvariantCulture, expression, [.. parts.Cast<object>()])};");

        var reported = await Verify.Report(TestCompilation.Of(string.Join('\n', lines)));

        var reportedLines = reported.Select(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line).ToHashSet();
        Assert.Equal(cases.Select(parts => Throws(build, parts)), cases.Select((_, line) => reportedLines.Contains(line)));
    }

    private static bool Throws(Action<int[]> build, int[] parts) => Record.Exception(() => build(parts)) is ArgumentOutOfRangeException or OverflowException;
}
