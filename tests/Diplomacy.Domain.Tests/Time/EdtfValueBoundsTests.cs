namespace Diplomacy.Domain.Tests.Time;

public sealed class EdtfValueBoundsTests
{
    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("2026-02", "2026-02-01", "2026-02-28")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2026-03-15", "2026-03-15", "2026-03-15")]
    [InlineData("2026-03-15~", "2026-03-15", "2026-03-15")]
    [InlineData("2026-XX", "2026-01-01", "2026-12-31")]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("-19XX", "-1999-01-01", "-1900-12-31")]
    [InlineData("-000X", "-0009-01-01", "-0001-12-31")]
    [InlineData("2026-XX-31", "2026-01-31", "2026-12-31")]
    [InlineData("2026-XX-30", "2026-01-30", "2026-12-30")]
    [InlineData("2023-02-2X", "2023-02-20", "2023-02-28")]
    [InlineData("199X-02-29", "1992-02-29", "1996-02-29")]
    [InlineData("202X-02-29", "2020-02-29", "2028-02-29")]
    [InlineData("19XX-02-29", "1904-02-29", "1996-02-29")]
    [InlineData("1984-1X", "1984-10-01", "1984-12-31")]
    [InlineData("1985-0X-3X", "1985-01-30", "1985-09-30")]
    [InlineData("0000-02-29", "0000-02-29", "0000-02-29")]
    [InlineData("XXXX-12-XX", "?", "?")]
    [InlineData("XXXX", "?", "?")]
    [InlineData("XXXX-XX-XX", "?", "?")]
    [InlineData("-XXXX-12", "?", "?")]
    [InlineData("-9998", "-9998-01-01", "-9998-12-31")]
    [InlineData("-9999", "-", "-")]
    [InlineData("-999X", "-", "-9990-12-31")]
    public void BoundsBy_Date_AreThoseOfItsCompletions(string text, string earliest, string latest) => Lies(text, earliest, latest);

    [Theory]
    [InlineData("1985-04-12T23:20:30", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30-08:00", "1985-04-12", "1985-04-12")]
    [InlineData("-9999-04-12T23:20:30", "-", "-")]
    public void BoundsBy_Time_AreItsDayAsWritten(string text, string earliest, string latest) => Lies(text, earliest, latest);

    [Theory]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31")]
    [InlineData("2004-02-01/2005-02", "2004-02-01", "2005-02-28")]
    [InlineData("1985/..", "1985-01-01", "..")]
    [InlineData("1985/", "1985-01-01", "?")]
    [InlineData("../1985", "..", "1985-12-31")]
    [InlineData("/1985", "?", "1985-12-31")]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03")]
    [InlineData("2004-02-15/2004-02", "2004-02-15", "2004-02-29")]
    [InlineData("XXXX-12-25/2004", "?", "2004-12-31")]
    public void BoundsBy_Interval_AreThoseOfItsEnds(string text, string earliest, string latest) => Lies(text, earliest, latest);

    [Theory]
    [InlineData("1950S2", "1900-01-01", "1999-12-31")]
    [InlineData("1950S4", "1950-01-01", "1950-12-31")]
    [InlineData("0050S2", "0000-01-01", "0099-12-31")]
    [InlineData("-1950S2", "-1999-01-01", "-1900-12-31")]
    [InlineData("-0050S2", "-0099-01-01", "-0001-12-31")]
    [InlineData("Y5E2", "0500-01-01", "0500-12-31")]
    [InlineData("Y-9998E0", "-9998-01-01", "-9998-12-31")]
    [InlineData("Y10000", "-", "-")]
    [InlineData("Y-17E7", "-", "-")]
    public void BoundsBy_LongYear_AreThoseOfItsSignificantDigits(string text, string earliest, string latest) => Lies(text, earliest, latest);

    [Theory]
    [InlineData("2024-24", "?", "?")]
    [InlineData("2024-29", "?", "?")]
    [InlineData("2024-33", "2024-01-01", "2024-03-31")]
    [InlineData("2024-36", "2024-10-01", "2024-12-31")]
    [InlineData("2024-37", "2024-01-01", "2024-04-30")]
    [InlineData("2024-38", "2024-05-01", "2024-08-31")]
    [InlineData("2024-39", "2024-09-01", "2024-12-31")]
    [InlineData("2024-40", "2024-01-01", "2024-06-30")]
    [InlineData("2024-41", "2024-07-01", "2024-12-31")]
    [InlineData("-9999-33", "-", "-")]
    public void BoundsBy_SeasonWithoutPolicy_AreKnownOfFixedMonths(string text, string earliest, string latest) => Lies(text, earliest, latest);

    [Theory]
    [InlineData("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31")]
    [InlineData("[1672,1667]", "1667-01-01", "1672-12-31")]
    [InlineData("[..1760-12-03]", "..", "1760-12-03")]
    [InlineData("[1760-01,1760-12..]", "1760-01-01", "..")]
    [InlineData("{1960,1961-12}", "1960-01-01", "1961-12-31")]
    [InlineData("{2001-01..2002-05}", "2001-01-01", "2002-05-31")]
    [InlineData("{..1984,XXXX}", "..", "?")]
    [InlineData("[2004,-9999]", "-", "2004-12-31")]
    [InlineData("[-9999,-9999-02]", "-", "-")]
    public void BoundsBy_Set_AreTheWidestOfItsMembers(string text, string earliest, string latest) => Lies(text, earliest, latest);

    private static void Lies(string text, string earliest, string latest)
    {
        var value = EdtfValue.Parse(text);

        Assert.Equal(earliest, value.Earliest.ToString());
        Assert.Equal(latest, value.Latest.ToString());
        Assert.Equal(new DateBounds(value.Earliest, value.Latest), value.BoundsBy());
    }
}
