using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>Who signed an agreement, and for whom.</summary>
[DomainRecord]
public sealed partial record AgreementSignatory
{
    /// <summary>The person.</summary>
    public Id<Person> Person { get; }

    /// <summary>The office in which the person signed.</summary>
    public Id<Office>? Office { get; }

    /// <summary>The party for which the person signed.</summary>
    public Id<Party>? OnBehalfOf { get; }
}
