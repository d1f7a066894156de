namespace Diplomacy.Domain;

/// <summary>Where an indicator stands on its way.</summary>
public enum ProgressStanding
{
    /// <summary>Behind the baseline: its share is below 0.</summary>
    Regressed,

    /// <summary>At the baseline or between it and the target: its share is at least 0 and below 1.</summary>
    Underway,

    /// <summary>At the target: its share is 1.</summary>
    Reached,

    /// <summary>Beyond the target: its share is above 1.</summary>
    Exceeded,
}
