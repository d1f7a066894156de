namespace Diplomacy.Domain.Tests.Time;

/// <summary>An interval whose end begins before its start.</summary>
public sealed class EdtfAdvisoryTests
{
    [Theory]
    [InlineData("2004-02-15/2004-02")]
    [InlineData("2004-06-11%/2004-%06")]
    [InlineData("2004-02/2004")]
    [InlineData("2004/200X")]
    [InlineData("2004-06-15/2004-06-XX")]
    public void Advisories_EndBeginsBeforeTheStart_HasDip1025(string text)
    {
        var advisory = Assert.Single(EdtfValue.Parse(text).Advisories());

        Assert.Equal("DIP1025", advisory.Id);
        Assert.Equal($"The end of an interval must not begin before its start; it is '{text}', whose end begins earlier. Tell the end as exactly as the start.", advisory.Message);
    }

    [Theory]
    [InlineData("2004-02-01/2004-02")]
    [InlineData("2004/2004-01")]
    [InlineData("2004-06-XX/2004-06-15")]
    [InlineData("2004/2004")]
    [InlineData("2004-02-15/..")]
    [InlineData("/2004")]
    [InlineData("2004-02")]
    [InlineData("[2004-02-15,2004-02]")]
    public void Advisories_EndBeginsWithTheStartOrLater_AreNone(string text) => Assert.Empty(EdtfValue.Parse(text).Advisories());
}
