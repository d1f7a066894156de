namespace Diplomacy.Domain.Time;

/// <summary>The forms that a text of EDTF takes.</summary>
internal enum EdtfForm
{
    Date,
    DateTime,
    Season,
    LongYear,
    Interval,
    OneOf,
    AllOf,
}
