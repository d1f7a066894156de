using Diplomacy.Domain.Tests.Time.Oracle;
using Diplomacy.Domain.Tests.Time.Written;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Time;

/// <summary>What holds of the relations between any two values.</summary>
[Properties(Arbitrary = [typeof(AnyNarrowValue), typeof(AnyDate)], MaxTest = 500)]
public sealed class EdtfRelationLawTests
{
    [Property(MaxTest = 100)]
    public void Relate_OtherWayRound_IsTheInverse(AnyNarrowValue one, AnyNarrowValue other)
    {
        var (left, right) = (EdtfValue.Parse(one.Text), EdtfValue.Parse(other.Text));
        var (there, back) = (left.Relate(right), right.Relate(left));

        Assert.All(Enum.GetValues<TemporalRelation>(), relation => Assert.Equal(there[relation], back[Allen.Inverse(relation)]));
        Assert.Equal(left.Compare(right), new TemporalOrder(right.Compare(left).Later, right.Compare(left).Overlapping, right.Compare(left).Earlier));
    }

    [Property]
    public void Relate_TwoDatesWithAllTheirDigits_IsOneRelation(AnyDate one, AnyDate other)
    {
        if (!one.Written.IsSpecified || !other.Written.IsSpecified) return;

        var relations = EdtfValue.Parse(one.Text).Relate(EdtfValue.Parse(other.Text));
        Assert.Equal(Certainty.Definitely, relations[Assert.Single(relations.Possible)]);
        Assert.Equal(relations.Possible[0], Allen.Between(one.Written.Completions[0], other.Written.Completions[0]));
    }

    [Fact]
    public void ToString_Relations_AreThePossibleOnes() => Assert.Equal("Before or Meets", EdtfValue.Parse("2003-12-3X").Relate("2004-01-01").ToString());

    [Fact]
    public void Relate_TimesWithShifts_AreComparedAsInstants()
    {
        EdtfValue one = "2026-03-15T10:00:00+05:00";

        Assert.Equal(Certainty.Definitely, one.Relate("2026-03-15T05:00:00Z")[TemporalRelation.Equals]);
        Assert.Equal(Certainty.Definitely, one.Relate("2026-03-15T05:00:00")[TemporalRelation.After]);
    }

    [Theory]
    [InlineData("{2003,2004}", "{2003-03-20..2004-01-28}", Certainty.Definitely)]
    [InlineData("{2003,2005}", "{2003-03-20..2004-01-28}", Certainty.Never)]
    [InlineData("{2003}", "{2003-03,2003-05}", Certainty.Definitely)]
    [InlineData("[2003,2004]", "{2003-03,2003-05}", Certainty.Possibly)]
    public void Contains_EachDayOfASet_MayLieInAnotherMember(string one, string other, Certainty certainty) => Assert.Equal(certainty, EdtfValue.Parse(one).Contains(other));

    [Theory]
    [InlineData("[..2005-07]", "{..2003}", Certainty.Possibly)]
    [InlineData("{..2003}", "2004-21", Certainty.Possibly)]
    [InlineData("[2004]", "{..2003}", Certainty.Never)]
    public void Compare_RangesWithoutAFirst_NoneIsTheEarliest(string one, string other, Certainty earlier) => Assert.Equal(earlier, EdtfValue.Parse(one).Compare(other).Earlier);
}
