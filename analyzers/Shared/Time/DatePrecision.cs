namespace Diplomacy.Domain.Time;

/// <summary>To what a date is told.</summary>
internal enum DatePrecision
{
    Year,
    Month,
    Day,
}
