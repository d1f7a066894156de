namespace Diplomacy.Domain.Serialization;

/// <summary>Dates and times as patterns of JSON Schema: the form, without the lengths of months.</summary>
static class IsoPatterns
{
    public const string Month = "-?[0-9]{4}-(?:0[1-9]|1[0-2])";
    public const string Date = Month + "-(?:0[1-9]|[12][0-9]|3[01])";
    public const string Time = "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?";
    public const string DateTime = Date + "T" + Time;
    public const string Instant = DateTime + "Z";
    public const string Interval = Date + "/" + Date;
    public const string Offset = "Z|[+-][0-9]{2}(?::[0-5][0-9](?::[0-5][0-9])?)?";
}
