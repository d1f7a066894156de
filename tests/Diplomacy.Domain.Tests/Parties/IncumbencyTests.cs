namespace Diplomacy.Domain.Tests.Parties;

public sealed class IncumbencyTests
{
    private static Incumbency Term(string? from, string? lastDay) => new(
        "incumbency/one", "The one in the office", "person/one", "office/one", from: Samples.When(from), end: lastDay is null ? new TermEnd.Open() : new TermEnd.Known(lastDay));

    [Theory]
    [InlineData("2025-08-03", "2025-08-03")]
    [InlineData("2025-08-03", null)]
    [InlineData("2025-08-03", "2025-08")]
    [InlineData("2025", "2025-08-02")]
    [InlineData("2025-08-03", "2025-08-02", "DIP2150")]
    [InlineData("2025-08-03", "2025-07", "DIP2150")]
    [InlineData("2026", "2025-08", "DIP2150")]
    public void TermDoesNotEndBeforeItBegins(string from, string? lastDay, params string[] broken) => Assert.Equal(broken, Broken.By(() => Term(from, lastDay)));

    [Theory]
    [InlineData("2025-08-01")]
    [InlineData("2025-08-31")]
    [InlineData("2025")]
    [InlineData("2025-07-31", "DIP2151")]
    [InlineData("2025-09-01", "DIP2151")]
    [InlineData("2025-07", "DIP2151")]
    [InlineData("2026", "DIP2151")]
    public void AttestedDayLiesWithinTheTerm(string day, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Term("2025-08-01", "2025-08-31").With(attestedOn: [day])));

    [Theory]
    [InlineData("2025-01-01")]
    [InlineData("2026-12-31")]
    [InlineData("2024-12-31", "DIP2151")]
    [InlineData("2027-01-01", "DIP2151")]
    public void AttestedDayLiesWithinTheTerm_PartOfItsDaysKnown_LiesWithinThePossible(string day, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Term("2025", "2026").With(attestedOn: [day])));

    [Fact]
    public void LastDay_OpenUnknownOrAbsentEnd_IsNotKnown()
    {
        Assert.Null(Samples.Incumbency().LastDay);
        Assert.Null(Samples.Incumbency().With(end: new TermEnd.Open()).LastDay);
        Assert.Null(Samples.Incumbency().With(end: new TermEnd.Unknown()).LastDay);
        Assert.NotEqual<TermEnd>(new TermEnd.Open(), new TermEnd.Unknown());
    }
}
