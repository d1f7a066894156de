using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>How many were entitled to take part, at one time.</summary>
[DomainRecord]
public sealed partial record ElectorateSnapshot
{
    /// <summary>When they were counted.</summary>
    public ElectorateStage Stage { get; }

    /// <summary>How many were entitled to take part.</summary>
    public long Entitled { get; }

    /// <summary>The day of the count; absent where it is not known.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    [Invariant("DIP4030", "The number of those entitled must not be negative; it is {Entitled}. Give the number on the lists.")]
    bool EntitledAreNotNegative => Entitled >= 0;
}
