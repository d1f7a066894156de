using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A later end of a framework.</summary>
[MemoryPackable]
internal sealed partial record PlainFrameworkExtension
{
    public required LocalDate Until { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? ApprovedOn { get; init; }

    public List<SignatorySide>? ApprovedBy { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Reason { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
