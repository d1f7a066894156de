namespace Diplomacy.Domain;

/// <summary>Whether a share that is just the fraction is enough.</summary>
public enum ThresholdComparison
{
    /// <summary>It is not: the share must be more than the fraction.</summary>
    MoreThan,

    /// <summary>It is: the share must be at least the fraction.</summary>
    AtLeast,
}
