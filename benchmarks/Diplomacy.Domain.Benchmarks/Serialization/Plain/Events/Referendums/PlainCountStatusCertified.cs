using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The authority has established the count.</summary>
[MemoryPackable]
internal sealed partial record PlainCountStatusCertified : PlainCountStatus;
