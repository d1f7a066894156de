namespace Diplomacy.Domain.Invariants;

/// <summary>A value that may be legal and yet doubtful.</summary>
public interface IAdvised
{
    /// <summary>The rules that this value, or a value inside it, breaks and that do not forbid it.</summary>
    /// <returns>The advisories; their pointers lead on from this value.</returns>
    ValueList<Violation> Advisories();
}
