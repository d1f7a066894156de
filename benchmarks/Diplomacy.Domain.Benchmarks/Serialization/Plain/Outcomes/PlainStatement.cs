using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>What someone said.</summary>
[MemoryPackable]
internal sealed partial record PlainStatement
{
    [MemoryPackAllowSerialize]
    public required Id<Person> Speaker { get; init; }

    [MemoryPackAllowSerialize]
    public required LocalizedText Text { get; init; }

    public required StatementWording Wording { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Office>? Office { get; init; }

    [MemoryPackAllowSerialize]
    public LanguageTag? OriginalLanguage { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? SaidOn { get; init; }

    [MemoryPackAllowSerialize]
    public List<Id<DiplomaticRecord>>? About { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
