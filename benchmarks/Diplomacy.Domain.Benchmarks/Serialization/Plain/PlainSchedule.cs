using System.Text.Json.Serialization;
using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>When something takes place.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainDays), "days")]
[JsonDerivedType(typeof(PlainHours), "hours")]
[MemoryPackable]
[MemoryPackUnion(0, typeof(PlainDays))]
[MemoryPackUnion(1, typeof(PlainHours))]
internal abstract partial record PlainSchedule;
