namespace Diplomacy.Domain;

/// <summary>The finest part that a date has.</summary>
public enum EdtfPrecision
{
    /// <summary>A year: <c>2026</c>.</summary>
    Year,

    /// <summary>A month: <c>2026-03</c>.</summary>
    Month,

    /// <summary>A day: <c>2026-03-15</c>.</summary>
    Day,
}
