using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>Who can take a side, host and sign: a state or a body.</summary>
[DomainRecord]
public abstract partial record Party : DiplomaticRecord;
