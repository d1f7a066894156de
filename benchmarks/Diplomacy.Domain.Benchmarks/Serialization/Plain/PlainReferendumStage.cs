using System.Text.Json.Serialization;
using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>How far a referendum is.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainCounting), "counting")]
[MemoryPackable]
[MemoryPackUnion(0, typeof(PlainCounting))]
internal abstract partial record PlainReferendumStage;
