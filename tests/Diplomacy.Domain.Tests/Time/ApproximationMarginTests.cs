namespace Diplomacy.Domain.Tests.Time;

public sealed class ApproximationMarginTests
{
    private static readonly ApproximationMargin Margin = new(Years: 2, Months: 3, Days: 10);

    [Theory]
    [InlineData("1984~", "1982-01-01", "1986-12-31")]
    [InlineData("2004-06~", "2004-03-01", "2004-09-30")]
    [InlineData("2003-11~", "2003-08-01", "2004-02-29")]
    [InlineData("2004-06-11~", "2004-06-01", "2004-06-21")]
    [InlineData("2004-06-11%", "2004-06-01", "2004-06-21")]
    [InlineData("2004~-06-11", "2002-06-11", "2006-06-11")]
    [InlineData("2004~-02-29", "2002-02-28", "2006-02-28")]
    [InlineData("2004-~05-31", "2004-02-29", "2004-08-31")]
    [InlineData("2004~-02", "2002-02-01", "2006-02-28")]
    [InlineData("198X~", "1978-01-01", "1991-12-31")]
    public void BoundsBy_ApproximateDate_IsWidenedByItsFinestApproximatePart(string text, string earliest, string latest) => Lies(text, Margin, earliest, latest);

    [Theory]
    [InlineData("1984?", "1984-01-01", "1984-12-31")]
    [InlineData("1984", "1984-01-01", "1984-12-31")]
    [InlineData("XXXX-12~", "?", "?")]
    [InlineData("2004-06-11T00:00:00", "2004-06-11", "2004-06-11")]
    [InlineData("1950S2", "1900-01-01", "1999-12-31")]
    [InlineData("2004-33", "2004-01-01", "2004-03-31")]
    public void BoundsBy_WhatIsNotApproximate_IsNotWidened(string text, string earliest, string latest) => Lies(text, Margin, earliest, latest);

    [Theory]
    [InlineData("1984~/2004", "1982-01-01", "2004-12-31")]
    [InlineData("1984/2004-06~", "1984-01-01", "2004-09-30")]
    [InlineData("1984~/2004~", "1982-01-01", "2006-12-31")]
    [InlineData("1984~/..", "1982-01-01", "..")]
    [InlineData("/2004-06-11~", "?", "2004-06-21")]
    [InlineData("[1984~,1983]", "1982-01-01", "1986-12-31")]
    [InlineData("{1984~..}", "1982-01-01", "..")]
    public void BoundsBy_ApproximateEndOrMember_IsWidenedAlone(string text, string earliest, string latest) => Lies(text, Margin, earliest, latest);

    [Theory]
    [InlineData("9998~", "9996-01-01", "-")]
    [InlineData("-9997~", "-", "-9995-12-31")]
    [InlineData("9999-12~", "9999-09-01", "-")]
    [InlineData("9999-12-25~", "9999-12-15", "-")]
    [InlineData("-9998-01-05~", "-", "-9998-01-15")]
    [InlineData("-9999~", "-", "-")]
    [InlineData("2004~/9999~", "2002-01-01", "-")]
    [InlineData("[9999~,2004]", "2004-01-01", "-")]
    [InlineData("[2004,9999~]", "2004-01-01", "-")]
    [InlineData("[-9999,2004,9999~]", "-", "-")]
    [InlineData("{2004,-9997~}", "-", "2004-12-31")]
    public void BoundsBy_BeyondTheEndsOfTheCalendar_IsOutside(string text, string earliest, string latest) => Lies(text, Margin, earliest, latest);

    [Theory]
    [InlineData(int.MaxValue, 0, 0)]
    [InlineData(0, int.MaxValue, 0)]
    [InlineData(0, 0, int.MaxValue)]
    public void BoundsBy_GreatestMargin_IsOutside(int years, int months, int days)
    {
        var margin = new ApproximationMargin(years, months, days);

        Assert.All(["2004~", "2004-06~", "2004-06-11~"], text => Assert.Contains(
            EdtfValue.Parse(text).BoundsBy(margin: margin),
            new[] { new DateBounds(DateBound.OutsideTheCalendar, DateBound.OutsideTheCalendar), EdtfValue.Parse(text).BoundsBy() }));
    }

    [Fact]
    public void BoundsBy_NoMargin_WidensNothing() => Lies("1984~", default, "1984-01-01", "1984-12-31");

    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(0, -1, 0)]
    [InlineData(0, 0, -1)]
    public void Constructor_NegativeMargin_Throws(int years, int months, int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ApproximationMargin(years, months, days));

    private static void Lies(string text, ApproximationMargin margin, string earliest, string latest)
    {
        var bounds = EdtfValue.Parse(text).BoundsBy(margin: margin);

        Assert.Equal((earliest, latest), (bounds.Earliest.ToString(), bounds.Latest.ToString()));
    }
}
