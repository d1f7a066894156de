namespace Diplomacy.Domain.Invariants;

/// <summary>What happens to a value that breaks a rule.</summary>
public enum InvariantSeverity
{
    /// <summary>It cannot be built.</summary>
    Error,

    /// <summary>It is built, and reported as doubtful.</summary>
    Warning,

    /// <summary>It is built, and remarked upon.</summary>
    Info,
}
