using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>Ballots are still to be counted.</summary>
[MemoryPackable]
internal sealed partial record PlainCountStatusPartial : PlainCountStatus
{
    public int? UnitsCounted { get; init; }

    public int? Units { get; init; }

    public long? BallotsOutstanding { get; init; }
}
