using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>What a result is called elsewhere.</summary>
[MemoryPackable]
internal sealed partial record PlainResultReference
{
    public required string Vocabulary { get; init; }

    public required string Code { get; init; }

    public string? Address { get; init; }
}
