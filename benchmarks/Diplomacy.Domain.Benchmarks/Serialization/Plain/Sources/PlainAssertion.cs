using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>What is said about a member.</summary>
[MemoryPackable]
internal sealed partial record PlainAssertion
{
    public required string Member { get; init; }

    public List<PlainClaim>? Claims { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Reason { get; init; }
}
