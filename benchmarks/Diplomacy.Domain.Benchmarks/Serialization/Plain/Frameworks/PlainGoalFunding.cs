using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The money for a goal.</summary>
[MemoryPackable]
internal sealed partial record PlainGoalFunding
{
    [MemoryPackAllowSerialize]
    public required SdgCode Sdg { get; init; }

    public required string Currency { get; init; }

    public decimal? Required { get; init; }

    public decimal? Available { get; init; }

    public decimal? Spent { get; init; }
}
