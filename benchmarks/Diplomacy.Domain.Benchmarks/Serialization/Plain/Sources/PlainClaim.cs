using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>One of the things said about a member.</summary>
[MemoryPackable]
internal sealed partial record PlainClaim
{
    [MemoryPackAllowSerialize]
    public required LocalizedText Says { get; init; }

    public ClaimBasis? Basis { get; init; }

    public bool? IsChosen { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Reasoning { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
