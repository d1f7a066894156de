namespace Diplomacy.Domain;

/// <summary>Which year a season bears that begins in one and ends in the next.</summary>
public enum TurnOfTheYear
{
    /// <summary>The year in which it begins: the winter of 2025 ends in February 2026.</summary>
    Begins,

    /// <summary>The year in which it ends: the winter of 2026 begins in December 2025.</summary>
    Ends,
}
