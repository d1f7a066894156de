using System.Text.Json.Serialization;
using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>What kind of count a tally is.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainComplete), "complete")]
[MemoryPackable]
[MemoryPackUnion(0, typeof(PlainComplete))]
internal abstract partial record PlainCountStatus;
