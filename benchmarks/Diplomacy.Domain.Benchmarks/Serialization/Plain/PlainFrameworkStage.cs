using System.Text.Json.Serialization;
using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>How far a framework is.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainDrafting), "drafting")]
[JsonDerivedType(typeof(PlainSigned), "signed")]
[MemoryPackable]
[MemoryPackUnion(0, typeof(PlainDrafting))]
[MemoryPackUnion(1, typeof(PlainSigned))]
internal abstract partial record PlainFrameworkStage;
