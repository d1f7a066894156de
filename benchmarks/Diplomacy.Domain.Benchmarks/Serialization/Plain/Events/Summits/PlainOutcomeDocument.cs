using System.Text.Json.Serialization;
using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The text a summit is about.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainOutcomeDocumentDraft), "draft")]
[JsonDerivedType(typeof(PlainOutcomeDocumentCirculated), "circulated")]
[JsonDerivedType(typeof(PlainOutcomeDocumentAdopted), "adopted")]
[JsonDerivedType(typeof(PlainOutcomeDocumentNotAdopted), "notAdopted")]
[JsonDerivedType(typeof(PlainOutcomeDocumentChairSummary), "chairSummary")]
[MemoryPackable]
[MemoryPackUnion(0, typeof(PlainOutcomeDocumentDraft))]
[MemoryPackUnion(1, typeof(PlainOutcomeDocumentCirculated))]
[MemoryPackUnion(2, typeof(PlainOutcomeDocumentAdopted))]
[MemoryPackUnion(3, typeof(PlainOutcomeDocumentNotAdopted))]
[MemoryPackUnion(4, typeof(PlainOutcomeDocumentChairSummary))]
internal abstract partial record PlainOutcomeDocument;
