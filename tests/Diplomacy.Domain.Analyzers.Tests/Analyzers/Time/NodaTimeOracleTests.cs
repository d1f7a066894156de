using System.Globalization;
using Microsoft.CodeAnalysis;
using NodaTime;

namespace Diplomacy.Domain.Analyzers.Tests.Analyzers.Time;

/// <summary>NodaTime itself is the judge: a constant is reported exactly where NodaTime would throw.</summary>
public sealed class NodaTimeOracleTests
{
    private const int Dates = 400;
    private const int Seed = 20_260_315;
    private static readonly int[] Years = [-9999, -9998, -4, 0, 1900, 1999, 2000, 2023, 2024, 2026, 2100, 9999, 10_000];

    [Fact]
    public Task LocalDate_AnyParts_IsReportedWhereNodaTimeThrows() => Compare(
        random => [Pick(random, Years), random.Next(-1, 15), random.Next(-1, 34)],
        "new LocalDate({0}, {1}, {2})",
        static parts => _ = new LocalDate(parts[0], parts[1], parts[2]));

    [Fact]
    public Task AnnualDate_AnyParts_IsReportedWhereNodaTimeThrows() => Compare(
        static random => [random.Next(-1, 15), random.Next(26, 34)],
        "new AnnualDate({0}, {1})",
        static parts => _ = new AnnualDate(parts[0], parts[1]));

    [Fact]
    public Task LocalTime_AnyParts_IsReportedWhereNodaTimeThrows() => Compare(
        static random => [random.Next(-1, 26), random.Next(-1, 62), random.Next(-1, 62)],
        "new LocalTime({0}, {1}, {2})",
        static parts => _ = new LocalTime(parts[0], parts[1], parts[2]));

    [Fact]
    public Task Offset_AnyHoursAndMinutes_IsReportedWhereNodaTimeThrows() => Compare(
        static random => [random.Next(-20, 21), random.Next(-130, 131)],
        "Offset.FromHoursAndMinutes({0}, {1})",
        static parts => _ = Offset.FromHoursAndMinutes(parts[0], parts[1]));

    [Fact]
    public Task LocalDate_AnyWeekInsideTheCalendar_IsReportedWhereNodaTimeThrows() => Compare(
        static random => [random.Next(1900, 2200), random.Next(51, 55), random.Next(-1, 9)],
        "LocalDate.FromWeekYearWeekAndDay({0}, {1}, (IsoDayOfWeek)({2}))",
        static parts => _ = LocalDate.FromWeekYearWeekAndDay(parts[0], parts[1], (IsoDayOfWeek)parts[2]));

    private static async Task Compare(Func<Random, int[]> parts, string expression, Action<int[]> build)
    {
        var random = new Random(Seed);
        var cases = Enumerable.Range(0, Dates).Select(_ => parts(random)).ToArray();
        var lines = cases.Select(c => $"_ = {string.Format(CultureInfo.InvariantCulture, expression, [.. c.Cast<object>()])};");

        var reported = await Verify.Report(TestCompilation.Of(string.Join('\n', lines)));

        var lineNumbers = reported.Select(static d => d.Location.GetLineSpan().StartLinePosition.Line).ToHashSet();
        Assert.All(cases, (c, line) => Assert.Equal(Throws(build, c), lineNumbers.Contains(line)));
    }

    private static bool Throws(Action<int[]> build, int[] parts) => Record.Exception(() => build(parts)) is ArgumentOutOfRangeException;

    private static int Pick(Random random, int[] values) => values[random.Next(values.Length)];
}
