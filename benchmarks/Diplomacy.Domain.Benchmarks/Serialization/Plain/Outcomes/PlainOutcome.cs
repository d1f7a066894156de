using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>What was agreed.</summary>
[MemoryPackable]
internal sealed partial record PlainOutcome
{
    public required OutcomeGrade Grade { get; init; }

    [MemoryPackAllowSerialize]
    public required LocalizedText Text { get; init; }

    [MemoryPackAllowSerialize]
    public List<Id<Party>>? Parties { get; init; }

    [MemoryPackAllowSerialize]
    public List<Id<DiplomaticRecord>>? About { get; init; }

    public LegalForm? LegalForm { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Source>? Instrument { get; init; }

    public List<PlainAgreementSignatory>? Signatories { get; init; }

    [MemoryPackAllowSerialize]
    public List<Id<Party>>? Beneficiaries { get; init; }

    public PlainMonetaryAmount? Amount { get; init; }

    public PlainOutcomeStatus? Status { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? DueOn { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
