using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A document on the web.</summary>
[MemoryPackable]
internal sealed partial record PlainDocumentLink
{
    public required string Address { get; init; }

    public required string Format { get; init; }

    [MemoryPackAllowSerialize]
    public required LocalizedText Title { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Description { get; init; }

    public List<string>? Categories { get; init; }

    [MemoryPackAllowSerialize]
    public List<LanguageTag>? Languages { get; init; }

    public LocalDate? PublishedOn { get; init; }
}
