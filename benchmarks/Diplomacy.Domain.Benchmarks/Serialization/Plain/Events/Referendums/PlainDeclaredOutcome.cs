using System.Text.Json.Serialization;
using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>What was declared to be decided.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainDeclaredOutcomeAdopted), "adopted")]
[JsonDerivedType(typeof(PlainDeclaredOutcomeRejected), "rejected")]
[JsonDerivedType(typeof(PlainDeclaredOutcomeQuorumNotMet), "quorumNotMet")]
[JsonDerivedType(typeof(PlainDeclaredOutcomeAdvisoryYes), "advisoryYes")]
[JsonDerivedType(typeof(PlainDeclaredOutcomeAdvisoryNo), "advisoryNo")]
[JsonDerivedType(typeof(PlainDeclaredOutcomeAnnulled), "annulled")]
[MemoryPackable]
[MemoryPackUnion(0, typeof(PlainDeclaredOutcomeAdopted))]
[MemoryPackUnion(1, typeof(PlainDeclaredOutcomeRejected))]
[MemoryPackUnion(2, typeof(PlainDeclaredOutcomeQuorumNotMet))]
[MemoryPackUnion(3, typeof(PlainDeclaredOutcomeAdvisoryYes))]
[MemoryPackUnion(4, typeof(PlainDeclaredOutcomeAdvisoryNo))]
[MemoryPackUnion(5, typeof(PlainDeclaredOutcomeAnnulled))]
internal abstract partial record PlainDeclaredOutcome;
