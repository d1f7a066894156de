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

    /// <summary>Whether the person produced full powers. A head of state, a head of government and a minister for foreign affairs need none.</summary>
    /// <remarks>Source: Vienna Convention on the Law of Treaties, 1969, article 7.</remarks>
    public bool HasFullPowers { get; } = false;

    /// <summary>The day on which the party confirmed the signature afterwards, as exactly as it is known.</summary>
    /// <remarks>Source: Vienna Convention on the Law of Treaties, 1969, article 8.</remarks>
    public EdtfValue? ConfirmedOn { get; }
}
