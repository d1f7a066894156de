using Diplomacy.Domain;

namespace Diplomacy.Cli.Tests.Decide;

public sealed class FiguresTests
{
    [Theory]
    [InlineData(7_954_667, 9_127_192, "87.15 %")]
    [InlineData(1, 8, "12.50 %")]
    [InlineData(2, 3, "66.67 %")]
    [InlineData(1, 20_000, "0.01 %")]
    [InlineData(1, 20_001, "0.00 %")]
    [InlineData(0, 1, "0.00 %")]
    [InlineData(3_000, 2, "150,000.00 %")]
    [InlineData(long.MaxValue, long.MaxValue, "100.00 %")]
    public void Percent_Part_IsRoundedToHundredths(long part, long whole, string percent) => Assert.Equal(percent, Figures.Percent(part, whole));

    [Theory]
    [InlineData("17/2", "8 1/2")]
    [InlineData("1/2", "1/2")]
    [InlineData("0", "0")]
    [InlineData("1234", "1,234")]
    [InlineData(null, "?")]
    public void Of_Regions_IsAMixedNumber(string? regions, string text) => Assert.Equal(text, Figures.Of(regions is null ? null : Fraction.Parse(regions)));

    [Theory]
    [InlineData("17/2", "12", "-3 1/2")]
    [InlineData("23/2", "11", "+1/2")]
    [InlineData("5/6", "1/3", "+1/2")]
    [InlineData("12", "12", "0")]
    [InlineData("12", null, "")]
    public void Margin_OfRegions_HasASign(string meeting, string? need, string text) => Assert.Equal(text, Figures.Margin(Fraction.Parse(meeting), need is null ? null : Fraction.Parse(need)));

    [Theory]
    [InlineData(1, "1 ballot")]
    [InlineData(3_391_072, "3,391,072 ballots")]
    public void Ballots_Count_IsInTheRightNumber(long count, string text) => Assert.Equal(text, Figures.Ballots(count));
}
