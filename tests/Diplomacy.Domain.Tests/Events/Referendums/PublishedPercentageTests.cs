using System.Globalization;

namespace Diplomacy.Domain.Tests.Events.Referendums;

public sealed class PublishedPercentageTests
{
    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("0")]
    [InlineData("100")]
    [InlineData("-0.01", "DIP4010")]
    [InlineData("100.01", "DIP4010")]
    public void PercentageIsAShareOfTheWhole(string percent, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new PublishedPercentage(Number(percent), PercentageBase.Entitled)));

    [Theory]
    [InlineData("1")]
    [InlineData("0.001")]
    [InlineData("0", "DIP4011")]
    [InlineData("1.01", "DIP4011")]
    public void RoundingIsAStep(string step, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new PublishedPercentage(50m, PercentageBase.Entitled, roundedTo: Number(step))));

    [Theory]
    [InlineData(0, null)]
    [InlineData(-1, null, "DIP4012")]
    [InlineData(2, 1L, "DIP4012")]
    public void PartIsWithinTheWhole(long part, long? whole, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new PublishedPercentage(0m, PercentageBase.Entitled, part: part, whole: whole)));

    [Theory]
    [InlineData(1)]
    [InlineData(0, "DIP4013")]
    public void WholeIsPositive(long whole, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new PublishedPercentage(50m, PercentageBase.Entitled, whole: whole)));

    [Theory]
    [InlineData("87.15", 7_954_667, 9_127_192)]
    [InlineData("73.12", 9_127_192, 12_482_613)]
    [InlineData("89.86", 7_954_667, 9_127_192, "DIP4014")]
    [InlineData("63.35", 825_851, 1_296_368, "DIP4014")]
    public void PercentageIsWhatItsCountsGive(string percent, long part, long whole, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new PublishedPercentage(Number(percent), PercentageBase.TookPart, part: part, whole: whole)));

    [Theory]
    [InlineData("12.34", 12_345, 100_000)]
    [InlineData("12.35", 12_345, 100_000)]
    [InlineData("12.34", 12_346, 100_000, "DIP4014")]
    [InlineData("12.35", 12_344, 100_000, "DIP4014")]
    public void PercentageIsWhatItsCountsGive_HalfAStep_IsAllowed(string percent, long part, long whole, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new PublishedPercentage(Number(percent), PercentageBase.TookPart, part: part, whole: whole)));
}
