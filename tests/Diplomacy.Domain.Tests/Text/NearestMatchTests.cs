using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Tests.Text;

public sealed class NearestMatchTests
{
    private static readonly string[] Words = ["planned", "held", "cancelled", "postponed"];

    [Theory]
    [InlineData("canceled", " Did you mean 'cancelled'?")]
    [InlineData("planed", " Did you mean 'planned'?")]
    [InlineData("hled", " Did you mean 'held'?")]
    [InlineData("HELD", " Did you mean 'held'?")]
    [InlineData("adjourned", "")]
    [InlineData("", "")]
    public void DidYouMean_Word_NamesTheNearest(string written, string expected) => Assert.Equal(expected, NearestMatch.DidYouMean(written, Words));

    [Fact]
    public void Suggest_ManyNear_TakesThreeWithTheLongestCommonStart()
        => Assert.Equal(["ac", "ad", "ae"], NearestMatch.Suggest("ab", ["xb", "ae", "ad", "ac", "af"]));

    [Theory]
    [InlineData("'a'", "a")]
    [InlineData("'a' or 'b'", "a", "b")]
    [InlineData("'a', 'b' or 'c'", "a", "b", "c")]
    public void Either_Words_AreAlternatives(string expected, params string[] words) => Assert.Equal(expected, NearestMatch.Either(words));
}
