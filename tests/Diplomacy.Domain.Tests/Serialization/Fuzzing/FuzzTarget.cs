namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>A type that is read from texts.</summary>
internal abstract class FuzzTarget
{
    public abstract string Name { get; }

    /// <summary>What of the type's oracles does not hold of a text; null where all do.</summary>
    /// <param name="text">The text.</param>
    /// <param name="counts">Where verdicts are counted.</param>
    /// <param name="isAccepted">Whether the text was accepted.</param>
    public abstract FuzzFault? Judge(FuzzText text, FuzzCounts counts, out bool isAccepted);
}
