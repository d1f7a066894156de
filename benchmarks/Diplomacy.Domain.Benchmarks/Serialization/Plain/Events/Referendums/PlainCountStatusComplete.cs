using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>All ballots are counted.</summary>
[MemoryPackable]
internal sealed partial record PlainCountStatusComplete : PlainCountStatus;
