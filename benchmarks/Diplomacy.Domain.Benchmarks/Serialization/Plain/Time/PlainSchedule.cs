using System.Text.Json.Serialization;
using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>When something takes place.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainScheduleDays), "days")]
[JsonDerivedType(typeof(PlainScheduleApproximate), "approximate")]
[JsonDerivedType(typeof(PlainScheduleHours), "hours")]
[MemoryPackable]
[MemoryPackUnion(0, typeof(PlainScheduleDays))]
[MemoryPackUnion(1, typeof(PlainScheduleApproximate))]
[MemoryPackUnion(2, typeof(PlainScheduleHours))]
internal abstract partial record PlainSchedule;
