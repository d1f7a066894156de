namespace Diplomacy.Domain.Tests.Time;

public sealed class EdtfComponentTests
{
    [Theory]
    [InlineData("2004", 2004, 2004, 2004)]
    [InlineData("19XX", null, 1900, 1999)]
    [InlineData("X9X1", null, 901, 9991)]
    [InlineData("XXXX", null, 0, 9999)]
    [InlineData("-19XX", null, -1999, -1900)]
    [InlineData("-000X", null, -9, -1)]
    [InlineData("-0001", -1, -1, -1)]
    public void Value_Year_IsANumberOrALeastAndAGreatestOne(string text, int? value, int minimum, int maximum)
    {
        var year = YearOf(text);

        Assert.Equal((value, minimum, maximum), (year.Value, year.Minimum, year.Maximum));
        Assert.Equal(value is not null, year.IsSpecified);
        Assert.Equal(text, year.ToString());
        Assert.True(year.Matches(minimum));
        Assert.True(year.Matches(maximum));
        Assert.False(year.Matches(minimum - 1));
        Assert.False(year.Matches(maximum + 1));
    }

    [Theory]
    [InlineData("X9X1", 1931, true)]
    [InlineData("X9X1", 1932, false)]
    [InlineData("X9X1", 11931, false)]
    [InlineData("X9X1", -1931, false)]
    [InlineData("-19XX", -1950, true)]
    [InlineData("-19XX", 1950, false)]
    [InlineData("-XXXX", 0, false)]
    public void Matches_Number_IsADigitByDigitComparison(string text, int number, bool matches) => Assert.Equal(matches, YearOf(text).Matches(number));

    [Fact]
    public void Equals_SameDigitsAndQualification_IsTrue()
    {
        Assert.True(YearOf("2004?") == YearOf("?2004-06"));
        Assert.True(YearOf("2004") != YearOf("2004?"));
        Assert.True(YearOf("2004") != YearOf("-2004"));
        Assert.Equal(YearOf("2004?").GetHashCode(), YearOf("?2004-06").GetHashCode());
        Assert.True(YearOf("2004").Equals((object)YearOf("2004")));
        Assert.False(YearOf("2004").Equals("2004"));
    }

    [Fact]
    public void Default_IsTheYear0000()
    {
        Assert.Equal(YearOf("0000"), default);
        Assert.Equal("0000", default(EdtfComponent).ToString());
        Assert.Equal(0, default(EdtfComponent).Value);
        Assert.Equal(YearOf("0000").GetHashCode(), default(EdtfComponent).GetHashCode());
    }

    private static EdtfComponent YearOf(string text) => ((EdtfValue.Date)EdtfValue.Parse(text)).Year;
}
