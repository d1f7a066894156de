using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The recommendation is accepted in part.</summary>
[MemoryPackable]
internal sealed partial record PlainManagementResponsePartiallyAccepted : PlainManagementResponse
{
    [MemoryPackAllowSerialize]
    public LocalizedText? Action { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? DueOn { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Justification { get; init; }
}
