using System.Text.Json.Serialization;
using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>How far a meeting is.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainHeld), "held")]
[MemoryPackable]
[MemoryPackUnion(0, typeof(PlainHeld))]
internal abstract partial record PlainMeetingStage;
