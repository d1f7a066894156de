using NodaTime;

namespace Diplomacy.Domain.Tests.Time;

public sealed class SeasonPolicyTests
{
    private static readonly SeasonPolicy North = SeasonPolicy.Meteorological(Hemisphere.Northern);
    private static readonly SeasonPolicy South = SeasonPolicy.Meteorological(Hemisphere.Southern);

    [Theory]
    [InlineData("2023-21", "2023-03-01", "2023-05-31")]
    [InlineData("2023-22", "2023-06-01", "2023-08-31")]
    [InlineData("2023-23", "2023-09-01", "2023-11-30")]
    [InlineData("2023-24", "2023-12-01", "2024-02-29")]
    [InlineData("9999-24", "9999-12-01", "-")]
    public void BoundsBy_NorthernSeasonsOfMeteorologists_BeginInMarch(string text, string earliest, string latest) => Lies(North, text, earliest, latest);

    [Theory]
    [InlineData("2023-21", "2023-09-01", "2023-11-30")]
    [InlineData("2023-22", "2023-12-01", "2024-02-29")]
    [InlineData("2023-23", "2023-03-01", "2023-05-31")]
    [InlineData("2023-24", "2023-06-01", "2023-08-31")]
    public void BoundsBy_SouthernSeasonsOfMeteorologists_BeginInSeptember(string text, string earliest, string latest) => Lies(South, text, earliest, latest);

    [Theory]
    [InlineData("2023-25", "2023-03-01", "2023-05-31")]
    [InlineData("2023-26", "2023-06-01", "2023-08-31")]
    [InlineData("2023-27", "2023-09-01", "2023-11-30")]
    [InlineData("2023-28", "2023-12-01", "2024-02-29")]
    [InlineData("2023-29", "2023-09-01", "2023-11-30")]
    [InlineData("2023-30", "2023-12-01", "2024-02-29")]
    [InlineData("2023-31", "2023-03-01", "2023-05-31")]
    [InlineData("2023-32", "2023-06-01", "2023-08-31")]
    public void BoundsBy_SeasonsThatNameTheirHemisphere_DoNotHangOnThePolicy(string text, string earliest, string latest)
    {
        Lies(North, text, earliest, latest);
        Lies(South, text, earliest, latest);
    }

    [Theory]
    [InlineData("2024-24", Hemisphere.Northern, "2023-12-01", "2024-02-29")]
    [InlineData("2024-22", Hemisphere.Southern, "2023-12-01", "2024-02-29")]
    [InlineData("2024-21", Hemisphere.Northern, "2024-03-01", "2024-05-31")]
    [InlineData("-9998-24", Hemisphere.Northern, "-", "-9998-02-28")]
    public void BoundsBy_SeasonThatBearsTheYearOfItsEnd_BeginsInTheYearBefore(string text, Hemisphere hemisphere, string earliest, string latest) =>
        Lies(new SeasonPolicy(hemisphere, 3, TurnOfTheYear.Ends), text, earliest, latest);

    [Theory]
    [InlineData("2023-21", "2023-01-01", "2023-03-31")]
    [InlineData("2023-24", "2023-10-01", "2023-12-31")]
    [InlineData("2023-29", "2023-07-01", "2023-09-30")]
    public void BoundsBy_SeasonsThatFillTheYear_BeginInJanuary(string text, string earliest, string latest) =>
        Lies(SeasonPolicy.QuartersOfTheYear(Hemisphere.Northern), text, earliest, latest);

    [Theory]
    [InlineData("2023-33")]
    [InlineData("2023-37")]
    [InlineData("2023-41")]
    public void BoundsBy_PartWithFixedMonths_DoesNotHangOnThePolicy(string text) => Assert.Equal(EdtfValue.Parse(text).BoundsBy(), EdtfValue.Parse(text).BoundsBy(South));

    [Theory, InlineData(0), InlineData(13), InlineData(int.MinValue)]
    public void Constructor_NoSuchMonth_Throws(int month) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SeasonPolicy(Hemisphere.Northern, month, TurnOfTheYear.Begins));

    [Fact]
    public void Contains_DayOfASeason_HangsOnThePolicy()
    {
        var winter = EdtfValue.Parse("2023-24");
        var day = new LocalDate(2024, 1, 15);

        Assert.Equal(Certainty.Possibly, winter.Contains(day));
        Assert.Equal(Certainty.Definitely, winter.Contains(day, North));
        Assert.Equal(Certainty.Never, winter.Contains(day, South));
    }

    private static void Lies(SeasonPolicy policy, string text, string earliest, string latest)
    {
        var bounds = EdtfValue.Parse(text).BoundsBy(policy);

        Assert.Equal((earliest, latest), (bounds.Earliest.ToString(), bounds.Latest.ToString()));
    }
}
