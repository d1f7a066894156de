namespace Diplomacy.Domain;

/// <summary>How one stretch of time lies to another: Allen's thirteen relations, of which exactly one holds between any two.</summary>
/// <remarks>
/// Days are whole: what ends on one day meets what begins on the next.
/// <para>Source: James F. Allen, Maintaining Knowledge about Temporal Intervals, Communications of the ACM 26 (11), 1983.</para>
/// </remarks>
public enum TemporalRelation
{
    /// <summary>It ends before the other begins, with time between them.</summary>
    Before,

    /// <summary>It ends where the other begins, with nothing between them.</summary>
    Meets,

    /// <summary>It begins first, and ends within the other.</summary>
    Overlaps,

    /// <summary>It begins first, and both end together.</summary>
    FinishedBy,

    /// <summary>It begins first and ends last.</summary>
    Contains,

    /// <summary>Both begin together, and it ends first.</summary>
    Starts,

    /// <summary>Both begin and end together.</summary>
    Equals,

    /// <summary>Both begin together, and it ends last.</summary>
    StartedBy,

    /// <summary>It begins last and ends first.</summary>
    During,

    /// <summary>It begins last, and both end together.</summary>
    Finishes,

    /// <summary>It begins within the other and ends last.</summary>
    OverlappedBy,

    /// <summary>It begins where the other ends, with nothing between them.</summary>
    MetBy,

    /// <summary>It begins after the other ends, with time between them.</summary>
    After,
}
