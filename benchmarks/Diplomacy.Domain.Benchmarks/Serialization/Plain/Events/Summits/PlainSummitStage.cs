using System.Text.Json.Serialization;
using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>How far a summit is.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainSummitStageAnnounced), "announced")]
[JsonDerivedType(typeof(PlainSummitStageConfirmed), "confirmed")]
[JsonDerivedType(typeof(PlainSummitStageUnderway), "underway")]
[JsonDerivedType(typeof(PlainSummitStageConcluded), "concluded")]
[JsonDerivedType(typeof(PlainSummitStagePostponed), "postponed")]
[JsonDerivedType(typeof(PlainSummitStageCancelled), "cancelled")]
[MemoryPackable]
[MemoryPackUnion(0, typeof(PlainSummitStageAnnounced))]
[MemoryPackUnion(1, typeof(PlainSummitStageConfirmed))]
[MemoryPackUnion(2, typeof(PlainSummitStageUnderway))]
[MemoryPackUnion(3, typeof(PlainSummitStageConcluded))]
[MemoryPackUnion(4, typeof(PlainSummitStagePostponed))]
[MemoryPackUnion(5, typeof(PlainSummitStageCancelled))]
internal abstract partial record PlainSummitStage;
