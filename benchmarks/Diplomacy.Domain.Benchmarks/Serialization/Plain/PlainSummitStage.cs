using System.Text.Json.Serialization;
using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>How far a summit is.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainConcluded), "concluded")]
[MemoryPackable]
[MemoryPackUnion(0, typeof(PlainConcluded))]
internal abstract partial record PlainSummitStage;
