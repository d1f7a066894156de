using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The recommendation is accepted.</summary>
[MemoryPackable]
internal sealed partial record PlainManagementResponseAccepted : PlainManagementResponse
{
    [MemoryPackAllowSerialize]
    public LocalizedText? Action { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? DueOn { get; init; }
}
