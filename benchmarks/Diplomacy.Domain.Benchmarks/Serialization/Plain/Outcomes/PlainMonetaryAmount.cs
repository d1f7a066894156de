using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A sum of money.</summary>
[MemoryPackable]
internal sealed partial record PlainMonetaryAmount
{
    public required decimal Value { get; init; }

    public required string Currency { get; init; }

    public required int PriceYear { get; init; }
}
