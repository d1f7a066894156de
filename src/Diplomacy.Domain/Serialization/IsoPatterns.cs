namespace Diplomacy.Domain.Serialization;

/// <summary>Dates and times as patterns of JSON Schema, lengths of months and leap years included. Only the order of an interval's ends no pattern can say.</summary>
static class IsoPatterns
{
    const string Year = "(?!-0000|-9999)-?[0-9]{4}";
    const string LeapYear = "(?!-0000)-?(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
    const string AnyDay = "(?:0[1-9]|[12][0-9])";

    public const string Month = Year + "-(?:0[1-9]|1[0-2])";
    public const string Date = "(?:" + Year + "-(?:(?:0[13578]|1[02])-(?:" + AnyDay + "|3[01])|(?:0[469]|11)-(?:" + AnyDay + "|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|" + LeapYear + "-02-29)";
    public const string Time = "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?";
    public const string DateTime = Date + "T" + Time;
    public const string Instant = DateTime + "Z";
    public const string Interval = Date + "/" + Date;
    public const string Offset = "Z|(?!-00(?::00){0,2}$)[+-](?:(?:0[0-9]|1[0-7])(?::[0-5][0-9](?::[0-5][0-9])?)?|18(?::00(?::00)?)?)";
}
