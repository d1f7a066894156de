using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Time;

/// <summary>Why a text is no EDTF, in words.</summary>
internal static class EdtfReasons
{
    public static string Of(EdtfFault fault, ReadOnlySpan<char> text, int place) => fault switch
    {
        EdtfFault.Unfinished => "something is missing",
        EdtfFault.YearOfOtherLength => "a year has another number of digits than four",
        EdtfFault.LowerCase => $"a letter is written small: {At(text, place)}",
        EdtfFault.TwoQualifiers => "two qualifiers follow each other",
        EdtfFault.NoSuchMonth => "there is a month other than 01 to 12, which is no part of a year (21 to 41) either",
        EdtfFault.NoSuchDay => "there is a day that the month does not have",
        EdtfFault.NoSuchTime => "there is an hour above 23, or a minute or second above 59",
        EdtfFault.NoSuchShift => "there is a shift from UTC outside -12:00 to +14:00, or one of minus zero",
        EdtfFault.NegativeZero => "there is the year minus zero",
        EdtfFault.NoCompletion => "no digits can take the place of X",
        EdtfFault.SeasonWithMore => "there is more than a year and a season: a day, a qualifier, an interval or a set",
        EdtfFault.PartialTime => "there is a time, of a day that is not known in full",
        EdtfFault.FractionOfSecond => "there is a fraction of a second",
        EdtfFault.TimeInInterval => "there is a time in an interval",
        EdtfFault.Reversed => "the end lies before the start",
        EdtfFault.BothEndsMissing => "neither end is a date",
        EdtfFault.SecondInterval => "there is a second solidus",
        EdtfFault.LongYearIsShort => "there is a Y before a year of up to four digits",
        EdtfFault.LongYearHasMore => "there is more than the year",
        EdtfFault.YearBeyondLimit => "there is a year of more digits",
        EdtfFault.LeadingZero => "there is a zero before the first digit that counts",
        EdtfFault.TooManySignificantDigits => "more digits are significant than the year has",
        EdtfFault.UnequalPrecision => "the ends of a range are told to different precision",
        EdtfFault.EmptyMember => "a member of the set is missing",
        EdtfFault.RangeIsNotPlain => "an end of a range is not a plain date",
        EdtfFault.UnclosedSet => "the bracket is not closed",
        EdtfFault.Draft2012 => $"the form is that of the draft of 2012, or of no edition: {At(text, place)}",
        EdtfFault.BasicForm => "the hyphens are missing",
        _ => $"there is {At(text, place)}, which does not belong there",
    };

    public static string RemedyOf(EdtfFault fault) => fault switch
    {
        EdtfFault.NoSuchMonth or EdtfFault.NoSuchDay or EdtfFault.NoSuchTime or EdtfFault.NoSuchShift => "Correct it, or leave out what is not known.",
        EdtfFault.NegativeZero => "Write '0000' for the year before year 1.",
        EdtfFault.NoCompletion => "Correct the digits around X.",
        EdtfFault.YearOfOtherLength => "Write four digits, X for those that are not known.",
        EdtfFault.SeasonWithMore => "Let the season stand alone, or tell months.",
        EdtfFault.PartialTime => "Leave the time out.",
        EdtfFault.FractionOfSecond => "Write whole seconds.",
        EdtfFault.TimeInInterval => "Leave the times out, or keep local times and their zone.",
        EdtfFault.BothEndsMissing => "Give at least one end.",
        EdtfFault.LongYearHasMore => "Leave out all but the year.",
        EdtfFault.YearBeyondLimit => "Correct the year.",
        EdtfFault.LeadingZero => "Leave the zero out.",
        EdtfFault.TooManySignificantDigits => "Count the digits of the year from its left.",
        EdtfFault.UnequalPrecision => "Tell both ends to the year, to the month or to the day.",
        EdtfFault.RangeIsNotPlain => "Leave out its qualifiers and X, or list the dates.",
        EdtfFault.Draft2012 => "Write X for a digit that is not known, '..' for an open end and nothing for an end that is not known.",
        _ => "Write year, month and day as YYYY, YYYY-MM or YYYY-MM-DD.",
    };

    private static string At(ReadOnlySpan<char> text, int place) => place < text.Length ? Quoted.Of(text.Slice(place, 1)) : "nothing";
}
