using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>Who signed an agreement.</summary>
[MemoryPackable]
internal sealed partial record PlainAgreementSignatory
{
    [MemoryPackAllowSerialize]
    public required Id<Person> Person { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Office>? Office { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Party>? OnBehalfOf { get; init; }

    public bool? HasFullPowers { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? ConfirmedOn { get; init; }
}
