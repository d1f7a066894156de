namespace Diplomacy.Domain.Time;

/// <summary>The numbers that stand in a month's place for a part of a year.</summary>
/// <remarks>Source: EDTF Specification, 4 February 2019, level 1 (seasons) and level 2 (sub-year groupings).</remarks>
internal static class Seasons
{
    /// <summary>Spring, wherever it is.</summary>
    public const int First = 21;

    /// <summary>Winter, wherever it is.</summary>
    public const int Last = 24;

    /// <summary>The second half of a year.</summary>
    public const int LastGrouping = 41;
}
