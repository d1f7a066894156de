using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Tests.Serialization.Samples;

/// <summary>A record in a list that holds a list itself.</summary>
[DomainRecord]
public sealed partial record AgendaPoint
{
    /// <summary>Its number.</summary>
    public int Number { get; }

    /// <summary>Its papers.</summary>
    public ValueList<AgendaPaper> Papers { get; }
}
