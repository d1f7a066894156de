using System.Text.Json.Serialization;
using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>How far a framework is.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainFrameworkStageRoadmap), "roadmap")]
[JsonDerivedType(typeof(PlainFrameworkStageDrafting), "drafting")]
[JsonDerivedType(typeof(PlainFrameworkStageValidated), "validated")]
[JsonDerivedType(typeof(PlainFrameworkStageSigned), "signed")]
[JsonDerivedType(typeof(PlainFrameworkStageApproved), "approved")]
[JsonDerivedType(typeof(PlainFrameworkStageSuspended), "suspended")]
[JsonDerivedType(typeof(PlainFrameworkStageResumed), "resumed")]
[JsonDerivedType(typeof(PlainFrameworkStageCancelled), "cancelled")]
[MemoryPackable]
[MemoryPackUnion(0, typeof(PlainFrameworkStageRoadmap))]
[MemoryPackUnion(1, typeof(PlainFrameworkStageDrafting))]
[MemoryPackUnion(2, typeof(PlainFrameworkStageValidated))]
[MemoryPackUnion(3, typeof(PlainFrameworkStageSigned))]
[MemoryPackUnion(4, typeof(PlainFrameworkStageApproved))]
[MemoryPackUnion(5, typeof(PlainFrameworkStageSuspended))]
[MemoryPackUnion(6, typeof(PlainFrameworkStageResumed))]
[MemoryPackUnion(7, typeof(PlainFrameworkStageCancelled))]
internal abstract partial record PlainFrameworkStage;
