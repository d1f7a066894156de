using System.Text.Json.Serialization;
using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>What kind of count a tally is.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainCountStatusPartial), "partial")]
[JsonDerivedType(typeof(PlainCountStatusComplete), "complete")]
[JsonDerivedType(typeof(PlainCountStatusCertified), "certified")]
[JsonDerivedType(typeof(PlainCountStatusCorrection), "correction")]
[JsonDerivedType(typeof(PlainCountStatusRecount), "recount")]
[MemoryPackable]
[MemoryPackUnion(0, typeof(PlainCountStatusPartial))]
[MemoryPackUnion(1, typeof(PlainCountStatusComplete))]
[MemoryPackUnion(2, typeof(PlainCountStatusCertified))]
[MemoryPackUnion(3, typeof(PlainCountStatusCorrection))]
[MemoryPackUnion(4, typeof(PlainCountStatusRecount))]
internal abstract partial record PlainCountStatus;
