namespace Diplomacy.Domain.Analyzers.Tests.CodeFixes.Time;

public sealed class SwapEndsFixTests
{
    [Fact]
    public Task DateInterval_Reversed_EndsAreSwapped() => VerifyFix.One(
        "_ = new DateInterval(new LocalDate(2026, 4, 24), new LocalDate(2026, 4, 22));",
        "_ = new DateInterval(new LocalDate(2026, 4, 22), new LocalDate(2026, 4, 24));");

    [Fact]
    public Task DateInterval_NamedArguments_NamesStay() => VerifyFix.One(
        "_ = new DateInterval(end: new(2026, 4, 22), start: new(2026, 4, 24));",
        "_ = new DateInterval(end: new(2026, 4, 24), start: new(2026, 4, 22));");

    [Fact]
    public Task DateInterval_OverSeveralLines_CommentsStay() => VerifyFix.One(
        """
        _ = new DateInterval(
            new LocalDate(2026, 4, 24), // first
            new LocalDate(2026, 4, 22)); // last
        """,
        """
        _ = new DateInterval(
            new LocalDate(2026, 4, 22), // first
            new LocalDate(2026, 4, 24)); // last
        """);

    [Fact]
    public Task Interval_Reversed_EndsAreSwapped() => VerifyFix.One(
        "_ = new Interval(Instant.FromUtc(2026, 4, 24, 0, 0), Instant.FromUtc(2026, 4, 22, 0, 0));",
        "_ = new Interval(Instant.FromUtc(2026, 4, 22, 0, 0), Instant.FromUtc(2026, 4, 24, 0, 0));");

    [Fact]
    public Task YearSpan_Reversed_YearsAreSwapped() => VerifyFix.One("_ = new YearSpan(2030, 2026);", "_ = new YearSpan(2026, 2030);");

    [Fact]
    public Task DateIntervals_SeveralReversed_AllAreFixedAtOnce() => VerifyFix.All(
        """
        _ = new DateInterval(new LocalDate(2026, 4, 24), new LocalDate(2026, 4, 22));
        _ = new DateInterval(new LocalDate(2027, 1, 2), new LocalDate(2027, 1, 1));
        """,
        """
        _ = new DateInterval(new LocalDate(2026, 4, 22), new LocalDate(2026, 4, 24));
        _ = new DateInterval(new LocalDate(2027, 1, 1), new LocalDate(2027, 1, 2));
        """);

    [Fact]
    public Task DateInterval_EndBehindAName_IsLeftToItsAuthor() => VerifyFix.None(
        """
        var start = new LocalDate(2026, 4, 24);
        _ = new DateInterval(start, new LocalDate(2026, 4, 22));
        """);

    [Fact]
    public Task YearSpan_ReversedInAText_IsLeftToItsAuthor() => VerifyFix.None("_ = new Tuple<string, YearSpan>(\"a\", \"2030/2026\"); _ = new Tuple<int, YearSpan>(1, \"2030\" + \"/2026\");");

    [Fact]
    public Task LocalDate_Impossible_IsLeftToItsAuthor() => VerifyFix.None("_ = new LocalDate(2026, 2, 30);");
}
