namespace Diplomacy.Domain;

/// <summary>Whether a clause is met, as far as the counts tell.</summary>
public enum ClauseVerdict
{
    /// <summary>It is not met, whatever is still missing.</summary>
    NotMet,

    /// <summary>What is missing decides.</summary>
    Undetermined,

    /// <summary>It is met, whatever is still missing.</summary>
    Met,
}
