using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>Who came for a party.</summary>
[MemoryPackable]
internal sealed partial record PlainDelegation
{
    [MemoryPackAllowSerialize]
    public required Id<Party> Party { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Person>? Head { get; init; }

    public List<PlainDelegationMember>? Members { get; init; }
}
