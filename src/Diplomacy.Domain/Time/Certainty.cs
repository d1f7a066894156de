namespace Diplomacy.Domain;

/// <summary>Whether something holds of values that are known only in part.</summary>
/// <remarks>The order is that of truth: never, possibly, definitely.</remarks>
public enum Certainty
{
    /// <summary>It holds for no completion of what is not known.</summary>
    Never,

    /// <summary>It holds for some completions and not for others.</summary>
    Possibly,

    /// <summary>It holds for every completion.</summary>
    Definitely,
}
