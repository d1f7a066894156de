using NodaTime;

namespace Diplomacy.Domain.Tests.Time;

/// <summary>What a value is made of.</summary>
public sealed class EdtfValuePartsTests
{
    [Fact]
    public void Date_QualifiedAndUnspecified_HasItsComponents()
    {
        var date = Assert.IsType<EdtfValue.Date>(EdtfValue.Parse("?201X-06-~11"));

        Assert.Equal(EdtfPrecision.Day, date.Precision);
        Assert.Equal(EdtfQualification.Uncertain, date.Year.Qualification);
        Assert.Equal(EdtfQualification.None, date.Month!.Value.Qualification);
        Assert.Equal(EdtfQualification.Approximate, date.Day!.Value.Qualification);
        Assert.Null(date.Year.Value);
        Assert.Equal(6, date.Month.Value.Value);
        Assert.Equal(11, date.Day.Value.Value);
        Assert.True(date.IsQualified);
        Assert.False(date.IsSpecified);
    }

    [Fact]
    public void Date_Year_HasNoMonthAndNoDay()
    {
        var date = Assert.IsType<EdtfValue.Date>(EdtfValue.Parse("-0001"));

        Assert.Equal(EdtfPrecision.Year, date.Precision);
        Assert.Equal(-1, date.Year.Value);
        Assert.Null(date.Month);
        Assert.Null(date.Day);
        Assert.True(date.IsSpecified);
        Assert.False(date.IsQualified);
    }

    [Theory]
    [InlineData("2004-06~-11", EdtfQualification.Approximate, EdtfQualification.Approximate, EdtfQualification.None)]
    [InlineData("2004?-06-11", EdtfQualification.Uncertain, EdtfQualification.None, EdtfQualification.None)]
    [InlineData("?2004-06-~11", EdtfQualification.Uncertain, EdtfQualification.None, EdtfQualification.Approximate)]
    [InlineData("2004-%06-11", EdtfQualification.None, EdtfQualification.UncertainAndApproximate, EdtfQualification.None)]
    [InlineData("2004-06-11%", EdtfQualification.UncertainAndApproximate, EdtfQualification.UncertainAndApproximate, EdtfQualification.UncertainAndApproximate)]
    [InlineData("2004?-06~-11", EdtfQualification.UncertainAndApproximate, EdtfQualification.Approximate, EdtfQualification.None)]
    public void Qualification_BeforeAndAfterParts_ReachesAsFarAsTheSpecificationSays(string text, EdtfQualification year, EdtfQualification month, EdtfQualification day)
    {
        var date = Assert.IsType<EdtfValue.Date>(EdtfValue.Parse(text));

        Assert.Equal((year, month, day), (date.Year.Qualification, date.Month!.Value.Qualification, date.Day!.Value.Qualification));
    }

    [Theory]
    [InlineData("?2004", "2004?")]
    [InlineData("?2004-?06", "2004-06?")]
    [InlineData("2004?-06?-11?", "2004-06-11?")]
    [InlineData("?2004-06", "2004?-06")]
    [InlineData("2004?-06~-11", "2004%-~06-11")]
    [InlineData("?2004-06-~11", "2004?-06-~11")]
    [InlineData("?2004~", "2004%")]
    [InlineData("1985-04-12T23:20:30+00:00", "1985-04-12T23:20:30Z")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12T23:20:30-04:00")]
    [InlineData("~1984/~2004", "1984~/2004~")]
    [InlineData("[?2004,2005]", "[2004?,2005]")]
    public void CanonicalText_OtherSpelling_IsTheOneOfEqualValues(string text, string canonical)
    {
        var value = EdtfValue.Parse(text);

        Assert.Equal(canonical, value.CanonicalText);
        Assert.Equal(text, value.Text);
        Assert.Equal(value, EdtfValue.Parse(canonical));
        Assert.Equal(value.GetHashCode(), EdtfValue.Parse(canonical).GetHashCode());
    }

    [Theory]
    [InlineData("2016", "2016?")]
    [InlineData("2016?", "2016~")]
    [InlineData("2026", "2026-XX")]
    [InlineData("1985/", "1985/..")]
    [InlineData("[1985]", "{1985}")]
    [InlineData("[1985]", "1985")]
    [InlineData("[1985,1986]", "[1985..1986]")]
    [InlineData("1950S2", "19XX")]
    [InlineData("2026-21", "2026-25")]
    [InlineData("1985-04-12T23:20:30", "1985-04-12T23:20:30Z")]
    [InlineData("1985", "-1985")]
    public void Equals_ValuesThatSayDifferentThings_IsFalse(string one, string other)
    {
        Assert.False(EdtfValue.Parse(one) == EdtfValue.Parse(other));
        Assert.True(EdtfValue.Parse(one) != EdtfValue.Parse(other));
        Assert.False(EdtfValue.Parse(one).Equals((object)other));
    }

    [Fact]
    public void DateTime_WithShift_HasLocalTimeAndOffset()
    {
        var moment = Assert.IsType<EdtfValue.DateTime>(EdtfValue.Parse("1985-04-12T23:20:30-04:30"));

        Assert.Equal(new LocalDateTime(1985, 4, 12, 23, 20, 30), moment.Local);
        Assert.Equal(Offset.FromHoursAndMinutes(-4, -30), moment.Offset);
        Assert.Null(Assert.IsType<EdtfValue.DateTime>(EdtfValue.Parse("1985-04-12T23:20:30")).Offset);
        Assert.Null(Assert.IsType<EdtfValue.DateTime>(EdtfValue.Parse("-9999-04-12T23:20:30")).Local);
    }

    [Theory]
    [InlineData("2001-21", 2001, EdtfSeason.Spring)]
    [InlineData("-0001-24", -1, EdtfSeason.Winter)]
    [InlineData("2001-28", 2001, EdtfSeason.NorthernWinter)]
    [InlineData("2001-29", 2001, EdtfSeason.SouthernSpring)]
    [InlineData("2001-33", 2001, EdtfSeason.FirstQuarter)]
    [InlineData("2001-37", 2001, EdtfSeason.FirstQuadrimester)]
    [InlineData("2001-41", 2001, EdtfSeason.SecondSemester)]
    public void Season_Number_IsAPartOfTheYear(string text, int year, EdtfSeason part)
    {
        var season = Assert.IsType<EdtfValue.Season>(EdtfValue.Parse(text));

        Assert.Equal((year, part), (season.Year, season.Part));
    }

    [Theory]
    [InlineData("Y170000002", 170000002, null, null, 170000002, 170000002)]
    [InlineData("Y-17E7", -170000000, 7, null, -170000000, -170000000)]
    [InlineData("1950S2", 1950, null, 2, 1900, 1999)]
    [InlineData("Y171010000S3", 171010000, null, 3, 171000000, 171999999)]
    [InlineData("Y3388E2S3", 338800, 2, 3, 338000, 338999)]
    [InlineData("-0050S2", -50, null, 2, -99, -1)]
    [InlineData("Y-999999999999999999", -999999999999999999, null, null, -999999999999999999, -999999999999999999)]
    [InlineData("Y9E17S1", 900000000000000000, 17, 1, 900000000000000000, 999999999999999999)]
    public void LongYear_EveryForm_HasItsYears(string text, long year, int? exponent, int? significantDigits, long first, long last)
    {
        var longYear = Assert.IsType<EdtfValue.LongYear>(EdtfValue.Parse(text));

        Assert.Equal((year, exponent, significantDigits), (longYear.Year, longYear.Exponent, longYear.SignificantDigits));
        Assert.Equal((first, last), (longYear.FirstYear, longYear.LastYearInclusive));
    }

    [Fact]
    public void Interval_EachKindOfEnd_IsTold()
    {
        var interval = Assert.IsType<EdtfValue.Interval>(EdtfValue.Parse("1984?/.."));
        var other = Assert.IsType<EdtfValue.Interval>(EdtfValue.Parse("/2004"));

        Assert.Equal("1984?", Assert.IsType<EdtfEnd.At>(interval.Start).Date.Text);
        Assert.IsType<EdtfEnd.Open>(interval.End);
        Assert.IsType<EdtfEnd.Unknown>(other.Start);
        Assert.Equal(["1984?", "..", "", "2004"], new[] { interval.Start, interval.End, other.Start, other.End }.Select(end => end.ToString()));
        Assert.True(interval.IsQualified);
        Assert.False(other.IsQualified);
        Assert.NotEqual(interval.End, other.Start);
        Assert.Equal(interval.Start, Assert.IsType<EdtfValue.Interval>(EdtfValue.Parse("?1984/2004")).Start);
    }

    [Fact]
    public void Set_Members_AreInTheOrderOfTheText()
    {
        var set = Assert.IsType<EdtfValue.OneOf>(EdtfValue.Parse("[..1667,1668,1670..1672,1674~..]"));

        Assert.Equal(["..1667", "1668", "1670..1672", "1674~.."], set.Members.Select(member => member.ToString()));
        Assert.Equal("1668", Assert.IsType<EdtfMember.Single>(set.Members[1]).Date.Text);
        Assert.Null(Assert.IsType<EdtfMember.Range>(set.Members[0]).First);
        Assert.Equal("1672", Assert.IsType<EdtfMember.Range>(set.Members[2]).Last!.Text);
        Assert.Null(Assert.IsType<EdtfMember.Range>(set.Members[3]).Last);
        Assert.True(set.IsQualified);
        Assert.Equal(["1960", "1961-12"], Assert.IsType<EdtfValue.AllOf>(EdtfValue.Parse("{1960,1961-12}")).Members.Select(member => member.ToString()));
    }

    [Fact]
    public void Parse_SetsOfOneAndOfAll_AreOfTheirOwnCases()
    {
        Assert.IsType<EdtfValue.OneOf>(EdtfValue.Parse("[1985]"));
        Assert.IsType<EdtfValue.AllOf>(EdtfValue.Parse("{1985}"));
    }
}
