using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A member of a delegation.</summary>
[MemoryPackable]
internal sealed partial record PlainDelegate
{
    [MemoryPackAllowSerialize]
    public required Id<Person> Person { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Office>? Office { get; init; }

    public AttendanceStatus? Attendance { get; init; }
}
