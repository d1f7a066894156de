namespace Diplomacy.Domain.Serialization;

/// <summary>EDTF of levels 0 to 2 as a pattern of JSON Schema.</summary>
/// <remarks>
/// It accepts what the reader accepts and refuses what it refuses, lengths of months, leap years and digits without a completion included. Only what no regular language can say is left
/// out: the order of the ends of an interval or a range, and that no more digits are significant than a year has.
/// </remarks>
static class EdtfPattern
{
    const string Qualifier = "[?~%]?";
    const string AnyYear = "-?[0-9X]{4}";
    const string Year = "-?[0-9]{4}";
    const string AnyMonth = "(?:0[1-9X]|1[0-2X]|X[0-9X])";
    const string Month = "(?:0[1-9]|1[0-2])";
    const string AnyDay = "(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])";
    const string Day = "(?:0[1-9]|[12][0-9]|3[01])";
    const string Dash = Qualifier + "-" + Qualifier;

    const string Date = Qualifier + AnyYear + "(?:" + Dash + AnyMonth + "(?:" + Dash + AnyDay + ")?)?" + Qualifier;
    const string SpecifiedDate = Qualifier + Year + "(?:" + Dash + Month + "(?:" + Dash + Day + ")?)?" + Qualifier;

    const string Time = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]";
    const string Shift = "(?:Z|[+](?:(?:0[0-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?)|-(?:00:(?:0[1-9]|[1-5][0-9])|(?:0[1-9]|1[01])(?::[0-5][0-9])?|12(?::00)?))?";
    const string Moment = Year + "-" + Month + "-" + Day + "T" + Time + Shift;

    const string Season = Year + "-(?:2[1-9]|3[0-9]|4[01])";

    const string Significance = "S(?:[1-9]|1[0-8])";
    const string LongYear = "Y-?[1-9](?:[0-9]{4,17}|[0-9]{0,17}E[0-9]{1,18})(?:" + Significance + ")?|" + Year + "S[1-4]";

    const string Interval = Date + "/(?:[.]{2}|" + Date + ")?|(?:[.]{2})?/" + Date;

    const string Range = Year + "[.]{2}" + Year + "|" + Year + "-" + Month + "[.]{2}" + Year + "-" + Month + "|" + Year + "-" + Month + "-" + Day + "[.]{2}" + Year + "-" + Month + "-" + Day;
    const string Member = "(?:" + Date + "|" + Range + ")";
    const string Members = "(?:[.]{2}" + SpecifiedDate + "|" + Member + ")(?:," + Member + ")*";
    const string SetContent = "(?:" + Members + "|(?:" + Members + ",)?" + SpecifiedDate + "[.]{2})";

    /// <summary>Months shorter than a day would have it.</summary>
    const string NoSuchDay = ".*-" + Qualifier + "(?:(?:0[469]|11)" + Dash + "31|02" + Dash + "3[01X])";

    /// <summary>29 February of a year that surely is no leap year: not divisible by 4, or a century not divisible by 400.</summary>
    const string NoLeapDay = ".*[0-9X]{2}(?:[0-9X][13579]|[02468][26]|[13579][048])" + Dash + "02" + Dash + "29";
    const string NoLeapCentury = ".*(?:[0-9X][13579]|[02468][26]|[13579][048])00" + Dash + "02" + Dash + "29";
    const string NegativeZero = ".*(?:^|[^0-9X])-0000";

    public const string Text = "(?!" + NoSuchDay + ")(?!" + NoLeapDay + ")(?!" + NoLeapCentury + ")(?!" + NegativeZero + ")"
        + "(?:" + Date + "|" + Moment + "|" + Season + "|" + LongYear + "|" + Interval + "|\\[" + SetContent + "\\]|\\{" + SetContent + "\\})";
}
