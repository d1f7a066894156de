using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>Where something was announced.</summary>
[MemoryPackable]
internal sealed partial record PlainAnnouncement
{
    [MemoryPackAllowSerialize]
    public required LocalizedText Occasion { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    [MemoryPackAllowSerialize]
    public Id<DiplomaticRecord>? Event { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Person>? By { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
