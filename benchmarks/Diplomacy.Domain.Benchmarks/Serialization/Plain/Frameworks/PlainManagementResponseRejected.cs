using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The recommendation is rejected.</summary>
[MemoryPackable]
internal sealed partial record PlainManagementResponseRejected : PlainManagementResponse
{
    [MemoryPackAllowSerialize]
    public LocalizedText? Action { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? DueOn { get; init; }

    [MemoryPackAllowSerialize]
    public required LocalizedText Justification { get; init; }
}
