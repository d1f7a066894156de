namespace Diplomacy.Domain.Tests.Time;

/// <summary>Pairs at which a shorter way of comparing once went wrong.</summary>
public sealed class EdtfRelationTests
{
    [Theory]
    [InlineData("[2004-01-11..2004-08-04]", "[1997-02..]", TemporalRelation.Starts)]
    [InlineData("[2004-01-11..2004-08-04]", "[1997-02..]", TemporalRelation.Finishes)]
    [InlineData("[2004-01..2005-12]", "[1997..2010]", TemporalRelation.During)]
    [InlineData("[2004..2005]", "[1997-02..]", TemporalRelation.StartedBy)]
    public void Relate_RunsOfDifferentPrecision_MeetWithinEachOther(string one, string other, TemporalRelation relation) =>
        Assert.Equal(Certainty.Possibly, EdtfValue.Parse(one).Relate(other)[relation]);

    [Fact]
    public void Relate_ToAnOpenRange_NeverReachesItsEnd() => Assert.Equal(Certainty.Never, EdtfValue.Parse("[2004..]").Relate("../2010")[TemporalRelation.Starts]);
}
