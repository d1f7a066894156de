using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The polling station that closes last.</summary>
[MemoryPackable]
internal sealed partial record PlainLastClosing
{
    [MemoryPackAllowSerialize]
    public required LocalizedText Station { get; init; }

    public required LocalDateTime At { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
