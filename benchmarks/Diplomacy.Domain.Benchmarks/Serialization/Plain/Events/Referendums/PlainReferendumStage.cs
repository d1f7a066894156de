using System.Text.Json.Serialization;
using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>How far a referendum is.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainReferendumStageProposed), "proposed")]
[JsonDerivedType(typeof(PlainReferendumStageReviewed), "reviewed")]
[JsonDerivedType(typeof(PlainReferendumStageCalled), "called")]
[JsonDerivedType(typeof(PlainReferendumStageCampaign), "campaign")]
[JsonDerivedType(typeof(PlainReferendumStageVoting), "voting")]
[JsonDerivedType(typeof(PlainReferendumStageCounting), "counting")]
[JsonDerivedType(typeof(PlainReferendumStageDeclared), "declared")]
[JsonDerivedType(typeof(PlainReferendumStageInForce), "inForce")]
[JsonDerivedType(typeof(PlainReferendumStageVoid), "void")]
[JsonDerivedType(typeof(PlainReferendumStagePostponed), "postponed")]
[JsonDerivedType(typeof(PlainReferendumStageWithdrawn), "withdrawn")]
[JsonDerivedType(typeof(PlainReferendumStageAnnulled), "annulled")]
[MemoryPackable]
[MemoryPackUnion(0, typeof(PlainReferendumStageProposed))]
[MemoryPackUnion(1, typeof(PlainReferendumStageReviewed))]
[MemoryPackUnion(2, typeof(PlainReferendumStageCalled))]
[MemoryPackUnion(3, typeof(PlainReferendumStageCampaign))]
[MemoryPackUnion(4, typeof(PlainReferendumStageVoting))]
[MemoryPackUnion(5, typeof(PlainReferendumStageCounting))]
[MemoryPackUnion(6, typeof(PlainReferendumStageDeclared))]
[MemoryPackUnion(7, typeof(PlainReferendumStageInForce))]
[MemoryPackUnion(8, typeof(PlainReferendumStageVoid))]
[MemoryPackUnion(9, typeof(PlainReferendumStagePostponed))]
[MemoryPackUnion(10, typeof(PlainReferendumStageWithdrawn))]
[MemoryPackUnion(11, typeof(PlainReferendumStageAnnulled))]
internal abstract partial record PlainReferendumStage;
