using System.Text.Json.Serialization;
using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>How far an outcome is carried out.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainOutcomeStatusAnnounced), "announced")]
[JsonDerivedType(typeof(PlainOutcomeStatusAgreed), "agreed")]
[JsonDerivedType(typeof(PlainOutcomeStatusInProgress), "inProgress")]
[JsonDerivedType(typeof(PlainOutcomeStatusFulfilled), "fulfilled")]
[JsonDerivedType(typeof(PlainOutcomeStatusPartlyFulfilled), "partlyFulfilled")]
[JsonDerivedType(typeof(PlainOutcomeStatusMissed), "missed")]
[JsonDerivedType(typeof(PlainOutcomeStatusWithdrawn), "withdrawn")]
[JsonDerivedType(typeof(PlainOutcomeStatusSuperseded), "superseded")]
[MemoryPackable]
[MemoryPackUnion(0, typeof(PlainOutcomeStatusAnnounced))]
[MemoryPackUnion(1, typeof(PlainOutcomeStatusAgreed))]
[MemoryPackUnion(2, typeof(PlainOutcomeStatusInProgress))]
[MemoryPackUnion(3, typeof(PlainOutcomeStatusFulfilled))]
[MemoryPackUnion(4, typeof(PlainOutcomeStatusPartlyFulfilled))]
[MemoryPackUnion(5, typeof(PlainOutcomeStatusMissed))]
[MemoryPackUnion(6, typeof(PlainOutcomeStatusWithdrawn))]
[MemoryPackUnion(7, typeof(PlainOutcomeStatusSuperseded))]
internal abstract partial record PlainOutcomeStatus;
