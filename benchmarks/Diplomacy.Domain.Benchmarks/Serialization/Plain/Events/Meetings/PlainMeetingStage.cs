using System.Text.Json.Serialization;
using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>How far a meeting is.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainMeetingStageProposed), "proposed")]
[JsonDerivedType(typeof(PlainMeetingStageScheduled), "scheduled")]
[JsonDerivedType(typeof(PlainMeetingStagePostponed), "postponed")]
[JsonDerivedType(typeof(PlainMeetingStageInProgress), "inProgress")]
[JsonDerivedType(typeof(PlainMeetingStageAdjourned), "adjourned")]
[JsonDerivedType(typeof(PlainMeetingStageHeld), "held")]
[JsonDerivedType(typeof(PlainMeetingStageCancelled), "cancelled")]
[MemoryPackable]
[MemoryPackUnion(0, typeof(PlainMeetingStageProposed))]
[MemoryPackUnion(1, typeof(PlainMeetingStageScheduled))]
[MemoryPackUnion(2, typeof(PlainMeetingStagePostponed))]
[MemoryPackUnion(3, typeof(PlainMeetingStageInProgress))]
[MemoryPackUnion(4, typeof(PlainMeetingStageAdjourned))]
[MemoryPackUnion(5, typeof(PlainMeetingStageHeld))]
[MemoryPackUnion(6, typeof(PlainMeetingStageCancelled))]
internal abstract partial record PlainMeetingStage;
