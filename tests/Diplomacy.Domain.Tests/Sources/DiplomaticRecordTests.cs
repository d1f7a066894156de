using NodaTime;

namespace Diplomacy.Domain.Tests.Sources;

public sealed class DiplomaticRecordTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(0, "DIP7001")]
    public void RevisionIsCountedFromOne(int revision, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.City().With(revision: revision)));

    [Theory]
    [InlineData(0L, 0L)]
    [InlineData(0L, null)]
    [InlineData(null, 0L)]
    [InlineData(1L, 0L, "DIP7004")]
    public void RecordIsModifiedAfterItsCreation(long? created, long? modified, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new Person("person/one", "The one", created: Second(created), modified: Second(modified))));

    [Theory]
    [InlineData("Alma-Ata")]
    [InlineData("Almaty", "DIP7002")]
    public void VariantDiffersFromTheName(string variant, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.City().With(nameVariants: [new NameVariant(variant, source: Samples.Cited[0])])));

    [Fact]
    public void VariantDiffersFromTheName_ValidForATime_MayBeTheSame() =>
        Assert.Empty(Broken.By(() => Samples.City().With(nameVariants: [new NameVariant("Almaty", from: Samples.Day("1993-01-28"), source: Samples.Cited[0])])));

    [Theory]
    [InlineData("/place")]
    [InlineData("/schedule", "DIP7003")]
    public void ClaimsAboutOneMemberStandTogether(string secondMember, params string[] broken)
    {
        var claim = new Claim("2026-02-27", sources: Samples.Cited);
        Assertion first = new("/schedule", [claim]);
        Assertion second = new(secondMember, [claim]);

        Assert.Equal(broken, Broken.By(() => Samples.City().With(assertions: [first, second])));
    }

    private static Instant? Second(long? second) => second is { } known ? Instant.FromUnixTimeSeconds(known) : null;
}
