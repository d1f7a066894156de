namespace Diplomacy.Domain;

/// <summary>Why the progress of an indicator cannot be told.</summary>
public enum ProgressGap
{
    /// <summary>It has no baseline for the whole.</summary>
    Baseline,

    /// <summary>It has no target for the whole.</summary>
    Target,

    /// <summary>Nothing is recorded as reached for the whole.</summary>
    Actual,

    /// <summary>The target is the baseline, or the figures lie outside of what can be divided: there is no way of which to tell a share.</summary>
    Distance,

    /// <summary>It is measured in words, classes or ranks, of which no shares can be told.</summary>
    Measure,
}
