using Diplomacy.Domain.Tests.Time.Written;

namespace Diplomacy.Domain.Tests.Time.Oracle;

/// <summary>Allen's relations by their definitions, and sets of them, one bit each.</summary>
internal static class Allen
{
    public const int Earlier = (1 << (int)TemporalRelation.Before) | (1 << (int)TemporalRelation.Meets);
    public const int Later = (1 << (int)TemporalRelation.After) | (1 << (int)TemporalRelation.MetBy);
    public const int Overlapping = Every & ~Earlier & ~Later;
    public const int Every = (1 << 13) - 1;
    public const int Covers = (1 << (int)TemporalRelation.Equals) | (1 << (int)TemporalRelation.Contains) | (1 << (int)TemporalRelation.StartedBy) | (1 << (int)TemporalRelation.FinishedBy);

    public static TemporalRelation Between(Stretch one, Stretch other) => (one.Start.CompareTo(other.Start), one.End.CompareTo(other.End)) switch
    {
        _ when one.End < other.Start => TemporalRelation.Before,
        _ when one.End == other.Start => TemporalRelation.Meets,
        _ when one.Start > other.End => TemporalRelation.After,
        _ when one.Start == other.End => TemporalRelation.MetBy,
        (0, 0) => TemporalRelation.Equals,
        (0, < 0) => TemporalRelation.Starts,
        (0, > 0) => TemporalRelation.StartedBy,
        ( > 0, 0) => TemporalRelation.Finishes,
        ( < 0, 0) => TemporalRelation.FinishedBy,
        ( > 0, < 0) => TemporalRelation.During,
        ( < 0, > 0) => TemporalRelation.Contains,
        ( < 0, < 0) => TemporalRelation.Overlaps,
        ( > 0, > 0) => TemporalRelation.OverlappedBy,
    };

    /// <summary>The relation of the other to the one.</summary>
    public static TemporalRelation Inverse(TemporalRelation relation) => relation switch
    {
        TemporalRelation.Before => TemporalRelation.After,
        TemporalRelation.After => TemporalRelation.Before,
        TemporalRelation.Meets => TemporalRelation.MetBy,
        TemporalRelation.MetBy => TemporalRelation.Meets,
        TemporalRelation.Overlaps => TemporalRelation.OverlappedBy,
        TemporalRelation.OverlappedBy => TemporalRelation.Overlaps,
        TemporalRelation.Starts => TemporalRelation.StartedBy,
        TemporalRelation.StartedBy => TemporalRelation.Starts,
        TemporalRelation.Finishes => TemporalRelation.FinishedBy,
        TemporalRelation.FinishedBy => TemporalRelation.Finishes,
        TemporalRelation.During => TemporalRelation.Contains,
        TemporalRelation.Contains => TemporalRelation.During,
        _ => TemporalRelation.Equals,
    };
}
