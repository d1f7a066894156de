using System.Text.Json.Serialization;
using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The answer to a recommendation.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainManagementResponseAccepted), "accepted")]
[JsonDerivedType(typeof(PlainManagementResponsePartiallyAccepted), "partiallyAccepted")]
[JsonDerivedType(typeof(PlainManagementResponseRejected), "rejected")]
[MemoryPackable]
[MemoryPackUnion(0, typeof(PlainManagementResponseAccepted))]
[MemoryPackUnion(1, typeof(PlainManagementResponsePartiallyAccepted))]
[MemoryPackUnion(2, typeof(PlainManagementResponseRejected))]
internal abstract partial record PlainManagementResponse;
