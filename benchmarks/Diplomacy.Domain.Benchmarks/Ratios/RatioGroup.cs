namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>Cases that are compared with each other in one run.</summary>
internal abstract class RatioGroup
{
    /// <summary>What is compared, in the order of the table.</summary>
    public abstract IReadOnlyList<Case> Cases { get; }

    /// <summary>A case that does nothing, in the way the others do their work.</summary>
    public abstract Case Overhead { get; }

    /// <summary>What must hold between them.</summary>
    public abstract IReadOnlyList<Limit> Limits { get; }

    /// <summary>The most that a case may allocate, in bytes an operation.</summary>
    public abstract IReadOnlyDictionary<Case, int> MostBytes { get; }

    /// <summary>What differs between cases that should come to the same; nothing where all agree.</summary>
    public abstract string? Disagreement();
}
