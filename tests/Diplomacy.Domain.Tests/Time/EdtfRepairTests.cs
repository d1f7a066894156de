namespace Diplomacy.Domain.Tests.Time;

public sealed class EdtfRepairTests
{
    [Theory]
    [InlineData(" 2026-03-15 ", "2026-03-15", "blanks were taken out")]
    [InlineData("[1667, 1668]", "[1667,1668]", "blanks were taken out")]
    [InlineData("2004 / 2005", "2004/2005", "blanks were taken out")]
    [InlineData("2026\u201303\u201215", "2026-03-15", "dashes became hyphens")]
    [InlineData("\u22120044", "-0044", "dashes became hyphens")]
    [InlineData("1939\u20131945", "1939/1945", "dashes became hyphens")]
    [InlineData("1939\u20141945", "1939/1945", "dashes became hyphens")]
    [InlineData("2026-03-15T10:00:00\u221205:00", "2026-03-15T10:00:00-05:00", "dashes became hyphens")]
    [InlineData("+2026", "2026", "the plus sign before a year was taken out")]
    [InlineData("2004/open", "2004/..", "'unknown' and 'open' became the ends of 2019")]
    [InlineData("Unknown/2004", "/2004", "'unknown' and 'open' became the ends of 2019")]
    [InlineData("198x", "198X", "small letters became great ones")]
    [InlineData("y170000002", "Y170000002", "small letters became great ones")]
    [InlineData("2026-03-15t10:00:00z", "2026-03-15T10:00:00Z", "small letters became great ones")]
    [InlineData("19uu", "19XX", "'u' became 'X'")]
    [InlineData("Y17101E4p3", "Y17101E4S3", "'p' became 'S'")]
    [InlineData("2004?~", "2004%", "two qualifiers became '%'")]
    [InlineData("2004~?", "2004%", "two qualifiers became '%'")]
    [InlineData("2004??", "2004?", "two qualifiers became '%'")]
    [InlineData("2026/3/15", "2026-03-15", "slashes inside a date became hyphens", "a zero was put before a month or a day of one digit")]
    [InlineData("2026/03/15", "2026-03-15", "slashes inside a date became hyphens")]
    [InlineData("20260315", "2026-03-15", "hyphens were put into a date")]
    [InlineData("2026-3-5", "2026-03-05", "a zero was put before a month or a day of one digit")]
    [InlineData("2026-3/2026-4", "2026-03/2026-04", "a zero was put before a month or a day of one digit")]
    [InlineData("+12345", "Y12345", "'Y' was put before a year of more than four digits")]
    [InlineData("-12345", "Y-12345", "'Y' was put before a year of more than four digits")]
    [InlineData("Y1984", "1984", "'Y' was taken away before a year of four digits")]
    [InlineData("Y-1984", "-1984", "'Y' was taken away before a year of four digits")]
    [InlineData("2026-03-15T10:00:00+0500", "2026-03-15T10:00:00+05:00", "a colon was put into the shift from UTC")]
    [InlineData("2026-03-15T24:00:00", "2026-03-16T00:00:00", "24:00:00 became the start of the next day")]
    [InlineData("2024-02-28T24:00:00Z", "2024-02-29T00:00:00Z", "24:00:00 became the start of the next day")]
    [InlineData("2026-12-31T24:00:00", "2027-01-01T00:00:00", "24:00:00 became the start of the next day")]
    [InlineData("1999/1980", "1980/1999", "the ends were exchanged")]
    public void ParseLenient_WhatPeopleWrite_IsRepairedStepByStep(string text, string repaired, params string[] steps)
    {
        var repair = EdtfValue.ParseLenient(text);

        Assert.Equal(repaired, repair.Value?.Text);
        Assert.Equal(steps, repair.Steps.Select(step => step.Description));
        Assert.Equal(repaired, repair.Steps[^1].Result);
        Assert.Equal(text, repair.Original);
        Assert.Null(repair.Fault);
    }

    [Theory]
    [InlineData("2004-06?")]
    [InlineData("[1667,1668]")]
    public void ParseLenient_Edtf_IsNotTouched(string text)
    {
        var repair = EdtfValue.ParseLenient(text);

        Assert.Equal(text, repair.Value?.Text);
        Assert.Empty(repair.Steps);
        Assert.Null(repair.Fault);
    }

    [Fact]
    public void ParseLenient_LongEdtf_IsNotTouched()
    {
        var text = $"[{string.Join(',', Enumerable.Repeat("2026-03-15", 200))}]";

        Assert.Equal(text, EdtfValue.ParseLenient(text).Value?.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("202603")]
    [InlineData("12004")]
    [InlineData("20261315")]
    [InlineData("10 11 1212")]
    [InlineData("12 4 2004")]
    [InlineData("2004 12")]
    [InlineData("1985 1986")]
    [InlineData("3/4/2026")]
    [InlineData("15.03.2026")]
    [InlineData("2026-X")]
    [InlineData("2026-0")]
    [InlineData("2023-02-29")]
    [InlineData("2026-02-3X")]
    [InlineData("../..")]
    [InlineData("unknown/open")]
    [InlineData("9999-12-31T24:00:00")]
    [InlineData("2026-03-15T24:00:01")]
    [InlineData("2026-21/2026-22")]
    [InlineData("spring 2026")]
    [InlineData("2004???")]
    [InlineData("1998/97")]
    [InlineData("\u22120000")]
    public void ParseLenient_WhatIsNotBeyondDoubt_StaysAsItIs(string text)
    {
        var repair = EdtfValue.ParseLenient(text);

        Assert.Null(repair.Value);
        Assert.Empty(repair.Steps);
        Assert.Equal(Assert.Throws<FormatException>(() => EdtfValue.Parse(text)).Message, repair.Fault);
    }

    [Fact]
    public void ParseLenient_LongText_StaysAsItIs() => Assert.StartsWith("DIP1020: ", EdtfValue.ParseLenient(new string(' ', 2000) + "2026").Fault, StringComparison.Ordinal);
}
