using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A member of a delegation.</summary>
[MemoryPackable]
internal sealed partial record PlainDelegationMember
{
    [MemoryPackAllowSerialize]
    public required Id<Person> Person { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Office>? Office { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Party>? OnBehalfOf { get; init; }

    public List<PlainCitation>? Mandate { get; init; }

    public AttendanceStatus? Attendance { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Person>? RepresentedBy { get; init; }
}
