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

    private const int FirstQuarter = 33;
    private const int FirstQuadrimester = 37;
    private const int FirstSemester = 40;

    /// <summary>The first month of a part of a year, and how many months it has; nothing for a season, which has no fixed ones.</summary>
    public static (int First, int Count)? MonthsOf(int part) => part switch
    {
        < FirstQuarter => null,
        < FirstQuadrimester => (1 + (3 * (part - FirstQuarter)), 3),
        < FirstSemester => (1 + (4 * (part - FirstQuadrimester)), 4),
        _ => (1 + (6 * (part - FirstSemester)), 6),
    };
}
