using Diplomacy.Domain.Time;

namespace Diplomacy.Domain.Tests.Time;

/// <summary>What is no EDTF: by which rule, from which character on, why, and what to write instead.</summary>
public sealed class EdtfRefusalTests
{
    public static TheoryData<string, string, string, int, string, string> Refused { get; } = new()
    {
        { nameof(EdtfFault.Unexpected), "2026-03-15 ", "DIP1020", 11, "there is ' ', which does not belong there", "Write '2026-03-15'." },
        { nameof(EdtfFault.Unexpected), "2026-4-1", "DIP1020", 7, "there is '-', which does not belong there", "Write '2026-04-01'." },
        { nameof(EdtfFault.Unexpected), "+2026", "DIP1020", 1, "there is '+', which does not belong there", "Write '2026'." },
        { nameof(EdtfFault.Unexpected), "2026-03-15-01", "DIP1020", 11, "there is '-', which does not belong there", "Write year, month and day" },
        { nameof(EdtfFault.Unfinished), "2026-", "DIP1020", 6, "something is missing", "Write year, month and day" },
        { nameof(EdtfFault.Unfinished), "2026-03-15T10:00", "DIP1020", 17, "something is missing", "Write year, month and day" },
        { nameof(EdtfFault.YearOfOtherLength), "19", "DIP1020", 1, "a year has another number of digits than four", "Write four digits, X for those that are not known." },
        { nameof(EdtfFault.YearOfOtherLength), "12004-06", "DIP1020", 1, "a year has another number of digits than four", "Write four digits" },
        { nameof(EdtfFault.LowerCase), "198x", "DIP1020", 4, "a letter is written small: 'x'", "Write '198X'." },
        { nameof(EdtfFault.TwoQualifiers), "2026?~", "DIP1020", 6, "two qualifiers follow each other", "Write '2026%'." },
        { nameof(EdtfFault.TwoQualifiers), "?~2026", "DIP1020", 2, "two qualifiers follow each other", "Write '%2026'." },
        { nameof(EdtfFault.NoSuchMonth), "2026-13", "DIP1021", 6, "there is a month other than 01 to 12", "Correct it" },
        { nameof(EdtfFault.NoSuchMonth), "2026-20", "DIP1021", 6, "there is a month other than 01 to 12", "Correct it" },
        { nameof(EdtfFault.NoSuchMonth), "2026-42", "DIP1021", 6, "there is a month other than 01 to 12", "Correct it" },
        { nameof(EdtfFault.NoSuchMonth), "2026-00", "DIP1021", 6, "there is a month other than 01 to 12", "Correct it" },
        { nameof(EdtfFault.NoSuchDay), "2023-02-29", "DIP1021", 9, "there is a day that the month does not have", "Correct it" },
        { nameof(EdtfFault.NoSuchDay), "1900-02-29", "DIP1021", 9, "there is a day that the month does not have", "Correct it" },
        { nameof(EdtfFault.NoSuchDay), "2026-03-00", "DIP1021", 9, "there is a day that the month does not have", "Correct it" },
        { nameof(EdtfFault.NoSuchTime), "2026-03-15T25:00:00", "DIP1021", 12, "there is an hour above 23", "Correct it" },
        { nameof(EdtfFault.NoSuchTime), "2026-03-15T24:00:00", "DIP1021", 12, "there is an hour above 23", "Write '2026-03-16T00:00:00'." },
        { nameof(EdtfFault.NoSuchTime), "2026-03-15T23:59:60", "DIP1021", 18, "there is an hour above 23, or a minute or second above 59", "Correct it" },
        { nameof(EdtfFault.NoSuchShift), "2026-03-15T23:59:59-12:01", "DIP1021", 20, "there is a shift from UTC outside", "Correct it" },
        { nameof(EdtfFault.NoSuchShift), "2026-03-15T23:59:59+14:01", "DIP1021", 20, "there is a shift from UTC outside", "Correct it" },
        { nameof(EdtfFault.NoSuchShift), "2026-03-15T23:59:59-00:00", "DIP1021", 20, "there is a shift from UTC outside -12:00 to +14:00, or one of minus zero", "Correct it" },
        { nameof(EdtfFault.NegativeZero), "-0000", "DIP1021", 1, "there is the year minus zero", "Write '0000' for the year before year 1." },
        { nameof(EdtfFault.NoCompletion), "2026-02-3X", "DIP1022", 1, "no digits can take the place of X", "Correct the digits around X." },
        { nameof(EdtfFault.NoCompletion), "2026-2X", "DIP1022", 6, "no digits can take the place of X", "Correct the digits around X." },
        { nameof(EdtfFault.NoCompletion), "2026-03-4X", "DIP1022", 9, "no digits can take the place of X", "Correct the digits around X." },
        { nameof(EdtfFault.NoCompletion), "190X/1900-02-X9/", "DIP1020", 16, "there is a second solidus", "Write year, month and day" },
        { nameof(EdtfFault.NoCompletion), "1X01-02-29", "DIP1022", 1, "no digits can take the place of X", "Correct the digits around X." },
        { nameof(EdtfFault.SeasonWithMore), "2026-21-01", "DIP1020", 8, "there is more than a year and a season", "Let the season stand alone" },
        { nameof(EdtfFault.SeasonWithMore), "2026-21?", "DIP1020", 8, "there is more than a year and a season", "Let the season stand alone" },
        { nameof(EdtfFault.SeasonWithMore), "2026?-21", "DIP1020", 1, "there is more than a year and a season", "Let the season stand alone" },
        { nameof(EdtfFault.SeasonWithMore), "2026-?21", "DIP1020", 7, "there is more than a year and a season", "Let the season stand alone" },
        { nameof(EdtfFault.SeasonWithMore), "202X-21", "DIP1020", 1, "there is more than a year and a season", "Let the season stand alone" },
        { nameof(EdtfFault.SeasonWithMore), "2026-21/2026-22", "DIP1020", 6, "there is more than a year and a season", "Let the season stand alone" },
        { nameof(EdtfFault.PartialTime), "2026-04T10:00:00Z", "DIP1020", 8, "there is a time, of a day that is not known in full", "Leave the time out." },
        { nameof(EdtfFault.PartialTime), "2026-04-0XT10:00:00Z", "DIP1020", 11, "there is a time, of a day that is not known in full", "Leave the time out." },
        { nameof(EdtfFault.FractionOfSecond), "2026-04-01T10:00:00.5", "DIP1020", 20, "there is a fraction of a second", "Write whole seconds." },
        { nameof(EdtfFault.LeadingZero), "Y01234", "DIP1020", 2, "there is a zero before the first digit that counts", "Leave the zero out." },
        { nameof(EdtfFault.LeadingZero), "1950S0", "DIP1020", 6, "there is a zero before the first digit that counts", "Leave the zero out." },
        { nameof(EdtfFault.TimeInInterval), "2026-04-01T10:00:00/2026-04-02", "DIP1020", 11, "there is a time in an interval", "Leave the times out" },
        { nameof(EdtfFault.TimeInInterval), "2026-04-01/2026-04-02T10:00:00", "DIP1020", 22, "there is a time in an interval", "Leave the times out" },
        { nameof(EdtfFault.Reversed), "2026/2025", "DIP1023", 6, "the end lies before the start", "Write '2025/2026'." },
        { nameof(EdtfFault.Reversed), "[2026..2025]", "DIP1023", 8, "the end lies before the start", "Write year, month and day" },
        { nameof(EdtfFault.Reversed), "202X/201X", "DIP1023", 6, "the end lies before the start", "Write '201X/202X'." },
        { nameof(EdtfFault.BothEndsMissing), "/", "DIP1020", 1, "neither end is a date", "Give at least one end." },
        { nameof(EdtfFault.BothEndsMissing), "../..", "DIP1020", 1, "neither end is a date", "Give at least one end." },
        { nameof(EdtfFault.BothEndsMissing), "/..", "DIP1020", 1, "neither end is a date", "Give at least one end." },
        { nameof(EdtfFault.SecondInterval), "2024/2025/2026", "DIP1020", 10, "there is a second solidus", "Write year, month and day" },
        { nameof(EdtfFault.LongYearIsShort), "Y1234", "DIP1020", 1, "there is a Y before a year of up to four digits", "Write '1234'." },
        { nameof(EdtfFault.LongYearIsShort), "Y123S1", "DIP1020", 1, "there is a Y before a year of up to four digits", "Write year, month and day" },
        { nameof(EdtfFault.LongYearHasMore), "Y12345-01", "DIP1020", 7, "there is more than the year", "Leave out all but the year." },
        { nameof(EdtfFault.LongYearHasMore), "Y12345?", "DIP1020", 7, "there is more than the year", "Leave out all but the year." },
        { nameof(EdtfFault.YearBeyondLimit), "Y1234567890123456789", "DIP1026", 2, "there is a year of more digits", "Correct the year." },
        { nameof(EdtfFault.YearBeyondLimit), "Y1E18", "DIP1026", 2, "there is a year of more digits", "Correct the year." },
        { nameof(EdtfFault.YearBeyondLimit), "Y1E9999999999999999999", "DIP1026", 4, "there is a year of more digits", "Correct the year." },
        { nameof(EdtfFault.TooManySignificantDigits), "1950S5", "DIP1020", 6, "more digits are significant than the year has", "Count the digits of the year from its left." },
        { nameof(EdtfFault.TooManySignificantDigits), "Y17E2S5", "DIP1020", 7, "more digits are significant than the year has", "Count the digits of the year from its left." },
        { nameof(EdtfFault.UnequalPrecision), "[2025..2026-01]", "DIP1020", 8, "the ends of a range are told to different precision", "Tell both ends to the year" },
        { nameof(EdtfFault.EmptyMember), "[]", "DIP1020", 2, "a member of the set is missing", "Write year, month and day" },
        { nameof(EdtfFault.EmptyMember), "{2025,}", "DIP1020", 7, "a member of the set is missing", "Write year, month and day" },
        { nameof(EdtfFault.EmptyMember), "{,2025}", "DIP1020", 2, "a member of the set is missing", "Write year, month and day" },
        { nameof(EdtfFault.RangeIsNotPlain), "[2025?..2026]", "DIP1020", 2, "an end of a range is not a plain date", "Leave out its qualifiers and X" },
        { nameof(EdtfFault.RangeIsNotPlain), "[202X..2026]", "DIP1020", 2, "an end of a range is not a plain date", "Leave out its qualifiers and X" },
        { nameof(EdtfFault.RangeIsNotPlain), "[..202X]", "DIP1020", 2, "an end of a range is not a plain date", "Leave out its qualifiers and X" },
        { nameof(EdtfFault.UnclosedSet), "[2026", "DIP1020", 6, "the bracket is not closed", "Write year, month and day" },
        { nameof(EdtfFault.Unexpected), "[2026}", "DIP1020", 6, "there is '}', which does not belong there", "Write year, month and day" },
        { nameof(EdtfFault.Unexpected), "[2025..,2026]", "DIP1020", 8, "there is ',', which does not belong there", "Write year, month and day" },
        { nameof(EdtfFault.Unexpected), "[2025/2026]", "DIP1020", 6, "there is '/', which does not belong there", "Write year, month and day" },
        { nameof(EdtfFault.Draft2012), "198u", "DIP1024", 4, "the form is that of the draft of 2012, or of no edition: 'u'", "Write '198X'." },
        { nameof(EdtfFault.Draft2012), "2004/open", "DIP1024", 6, "the form is that of the draft of 2012, or of no edition: 'o'", "Write '2004/..'." },
        { nameof(EdtfFault.Draft2012), "unknown/2004", "DIP1024", 1, "the form is that of the draft of 2012, or of no edition: 'u'", "Write '/2004'." },
        { nameof(EdtfFault.Draft2012), "y17e7", "DIP1020", 1, "a letter is written small: 'y'", "Write 'Y17E7'." },
        { nameof(EdtfFault.Draft2012), "Y17e7", "DIP1024", 4, "the form is that of the draft of 2012, or of no edition: 'e'", "Write 'Y17E7'." },
        { nameof(EdtfFault.Draft2012), "Y17101E4p3", "DIP1024", 9, "the form is that of the draft of 2012, or of no edition: 'p'", "Write 'Y17101E4S3'." },
        { nameof(EdtfFault.Draft2012), "(2004)?", "DIP1024", 1, "the form is that of the draft of 2012, or of no edition: '('", "Write X for a digit" },
        { nameof(EdtfFault.Draft2012), "198*", "DIP1024", 4, "the form is that of the draft of 2012, or of no edition: '*'", "Write X for a digit" },
        { nameof(EdtfFault.BasicForm), "20260401", "DIP1020", 1, "the hyphens are missing", "Write '2026-04-01'." },
        { nameof(EdtfFault.BasicForm), "20261301", "DIP1020", 1, "the hyphens are missing", "Write year, month and day" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void Parse_NoEdtf_TellsRulePlaceReasonAndRemedy(string fault, string text, string rule, int place, string reason, string remedy)
    {
        var message = Assert.Throws<FormatException>(() => EdtfValue.Parse(text)).Message;

        Assert.NotEmpty(fault);
        Assert.StartsWith($"{rule}: ", message, StringComparison.Ordinal);
        Assert.Contains($"; it is '{text}', and from character {place} on {reason}", message, StringComparison.Ordinal);
        Assert.Contains($". {remedy}", message, StringComparison.Ordinal);
        Assert.Equal(message, EdtfValue.ParseLenient(text).Fault ?? message);
        Assert.False(EdtfValue.TryParse(text, out _));
    }

    [Fact]
    public void Parse_Nothing_IsEmpty()
    {
        Assert.StartsWith("DIP1020: A date must be EDTF", Assert.Throws<FormatException>(() => EdtfValue.Parse("")).Message, StringComparison.Ordinal);
        Assert.Contains("; it is empty. Write ", Assert.Throws<FormatException>(() => EdtfValue.Parse(ReadOnlySpan<char>.Empty, null)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => EdtfValue.Parse(null!));
        Assert.False(EdtfValue.TryParse((string?)null, out _));
    }

    [Fact]
    public void Parse_WholeMessage_IsOneSentenceAndTheRemedy() => Assert.Equal(
        "DIP1021: A date must exist; it is '2023-02-29', and from character 9 on there is a day that the month does not have. Correct it, or leave out what is not known.",
        Assert.Throws<FormatException>(() => EdtfValue.Parse("2023-02-29")).Message);

    [Fact]
    public void Refused_EveryFault_IsThere()
    {
        var known = Enum.GetNames<EdtfFault>().Except([nameof(EdtfFault.None), nameof(EdtfFault.Empty)]);

        Assert.Empty(known.Except(Refused.Select(row => (string)row[0])));
    }
}
