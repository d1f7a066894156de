namespace Diplomacy.Domain.Tests.Sources;

public sealed class AssertionTests
{
    private static Claim Claim(bool isChosen = false) => new("2026-02-27", isChosen: isChosen, sources: Samples.Cited);

    [Theory]
    [InlineData("/schedule")]
    [InlineData("/s")]
    [InlineData("/", "DIP7024")]
    [InlineData("schedule", "DIP7024")]
    public void MemberIsAPointer(string member, params string[] broken) => Assert.Equal(broken, Broken.By(() => new Assertion(member, [Claim()])));

    [Theory]
    [InlineData(1)]
    [InlineData(0, "DIP7025")]
    public void SomethingIsClaimed(int claims, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new Assertion("/schedule", [.. Enumerable.Repeat(Claim(), claims)])));

    [Theory]
    [InlineData(false)]
    [InlineData(true, "DIP7026")]
    public void AtMostOneClaimIsChosen(bool isSecondChosen, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new Assertion("/schedule", [Claim(isChosen: true), Claim(isSecondChosen)], "It gives the day.")));

    [Theory]
    [InlineData(true, "It gives the day.")]
    [InlineData(false, null)]
    [InlineData(true, null, "DIP7027")]
    public void ChoiceBetweenClaimsHasAReason(bool isChosen, string? reason, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new Assertion("/schedule", [Claim(isChosen), Claim()], Samples.Text(reason))));

    [Theory]
    [InlineData(ClaimBasis.Stated, 1)]
    [InlineData(ClaimBasis.Inferred, 0)]
    [InlineData(ClaimBasis.Stated, 0, "DIP7022")]
    public void StatedClaimCitesASource(ClaimBasis basis, int sources, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new Claim("2026-02-27", basis, reasoning: "By the weekday", sources: [.. Samples.Cited.Take(sources)])));

    [Theory]
    [InlineData(ClaimBasis.Inferred, "By the weekday")]
    [InlineData(ClaimBasis.Stated, null)]
    [InlineData(ClaimBasis.Inferred, null, "DIP7023")]
    public void InferredClaimGivesItsReasoning(ClaimBasis basis, string? reasoning, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new Claim("2026-02-27", basis, reasoning: Samples.Text(reasoning), sources: Samples.Cited)));
}
