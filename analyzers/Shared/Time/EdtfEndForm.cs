namespace Diplomacy.Domain.Time;

/// <summary>How an end of an interval, or of a range in a set, is given.</summary>
internal enum EdtfEndForm
{
    Date,
    Open,
    Unknown,
}
