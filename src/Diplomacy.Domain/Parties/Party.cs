using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>Who can take a side, host and sign: a state or a body.</summary>
[DomainRecord]
public abstract partial record Party : DiplomaticRecord
{
    /// <summary>The party of which it is a part or an organ.</summary>
    internal virtual Id<Party>? PartOf => null;
}
