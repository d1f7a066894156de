using System.Text.Json.Serialization;
using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A change of the time of an event.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainScheduleChangePostponed), "postponed")]
[JsonDerivedType(typeof(PlainScheduleChangeRescheduled), "rescheduled")]
[JsonDerivedType(typeof(PlainScheduleChangeBroughtForward), "broughtForward")]
[JsonDerivedType(typeof(PlainScheduleChangeExtended), "extended")]
[JsonDerivedType(typeof(PlainScheduleChangeShortened), "shortened")]
[JsonDerivedType(typeof(PlainScheduleChangeCancelled), "cancelled")]
[MemoryPackable]
[MemoryPackUnion(0, typeof(PlainScheduleChangePostponed))]
[MemoryPackUnion(1, typeof(PlainScheduleChangeRescheduled))]
[MemoryPackUnion(2, typeof(PlainScheduleChangeBroughtForward))]
[MemoryPackUnion(3, typeof(PlainScheduleChangeExtended))]
[MemoryPackUnion(4, typeof(PlainScheduleChangeShortened))]
[MemoryPackUnion(5, typeof(PlainScheduleChangeCancelled))]
internal abstract partial record PlainScheduleChange;
