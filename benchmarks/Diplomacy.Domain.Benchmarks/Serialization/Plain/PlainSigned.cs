using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The framework is signed.</summary>
[MemoryPackable]
internal sealed partial record PlainSigned : PlainFrameworkStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainSignatory>? Signatories { get; init; }
}
