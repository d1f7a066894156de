using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A reform, from its announcement to its entry into force.</summary>
[DomainRecord("reformProcess")]
public sealed partial record ReformProcess : DiplomaticRecord
{
    /// <summary>The country.</summary>
    public CountryCode Country { get; }

    /// <summary>What is to be reformed.</summary>
    public ReformSubject Subject { get; }

    /// <summary>The person who began it.</summary>
    public Id<Person>? Initiator { get; }

    /// <summary>The office in which the person began it.</summary>
    public Id<Office>? InitiatorOffice { get; }

    /// <summary>The steps, in the order of their days.</summary>
    public ValueList<ReformStage> Stages { get; }

    /// <summary>The referendum that decides it.</summary>
    public Id<Referendum>? DecidedBy { get; }

    [Invariant("DIP6201", "The days of a reform's stages must not decrease; those of '{Name}' do. List the stages in their order, or correct the days.")]
    bool DaysOfStagesDoNotDecrease => Stages.Select(stage => stage.On).MayBeInOrder();

    [Invariant("DIP6202", "A reform in force must have been decided, or say in a note why not; '{Name}' was not. Add the decision.")]
    bool ReformInForceWasDecided => Stages.All(stage => stage is not ReformStage.InForce)
        || Stages.Any(stage => stage is ReformStage.Decided) || Stages.Any(stage => stage is ReformStage.InForce && stage.Note is not null);

    [Invariant("DIP6203", "A reform that was rejected must not be promulgated or enter into force; '{Name}' does. Correct the decision, or begin a new reform.")]
    bool RejectedReformDoesNotEnterIntoForce => Stages.All(stage => stage is not ReformStage.Decided decided || decided.IsAdopted != false)
        || Stages.All(stage => stage is not ReformStage.Promulgated && stage is not ReformStage.InForce);

    [Invariant("DIP6204", "A reform decided by a referendum ({DecidedBy}) must have its text published before the decision; '{Name}' has none. Add the publication.", Severity = InvariantSeverity.Warning)]
    bool TextIsPublishedBeforeAReferendum => DecidedBy is null || Stages.All(stage => stage is not ReformStage.Decided) || Stages.Any(stage => stage is ReformStage.TextPublished);

    [Invariant("DIP6205", "A reform must cite at least one source (1); '{Name}' cites {Sources.Count}. Say where it stands written.", Severity = InvariantSeverity.Warning)]
    bool ReformCitesASource => Sources.Count > 0;
}
