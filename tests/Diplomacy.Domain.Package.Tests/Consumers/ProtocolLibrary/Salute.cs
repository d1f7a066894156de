using Diplomacy.Domain.Invariants;

namespace Protocol;

/// <summary>A gun salute.</summary>
[DomainRecord]
public sealed partial record Salute
{
    /// <summary>How many guns are fired.</summary>
    public int Guns { get; }

    [Invariant("PROTO01", "A salute must be of an odd number of guns; {Guns} is even.")]
    bool NumberOfGunsIsOdd => Guns % 2 == 1;
}
