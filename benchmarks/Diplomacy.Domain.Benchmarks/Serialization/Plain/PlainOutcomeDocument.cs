using System.Text.Json.Serialization;
using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The text a summit is about.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainAdopted), "adopted")]
[MemoryPackable]
[MemoryPackUnion(0, typeof(PlainAdopted))]
internal abstract partial record PlainOutcomeDocument;
