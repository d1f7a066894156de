using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A centre, an office, a fund: a body with a mandate, a host and a life of its own.</summary>
/// <remarks>What is only proposed and has no mandate is an initiative.</remarks>
[DomainRecord("institution")]
public sealed partial record Institution : Party
{
    /// <summary>What kind of institution it is.</summary>
    public InstitutionCategory Category { get; }

    /// <summary>The body of which it is a part.</summary>
    public Id<Party>? Parent { get; }

    /// <summary>The country that hosts it.</summary>
    public CountryCode? HostCountry { get; }

    /// <summary>Where it has its seat.</summary>
    public Id<Place>? Seat { get; }

    /// <summary>The area for which it works, in words.</summary>
    public LocalizedText? Area { get; }

    /// <summary>The states for which it works. The host may or may not be among them.</summary>
    public ValueList<CountryCode> Covers { get; }

    /// <summary>The steps of its life, in order.</summary>
    public ValueList<InstitutionStage> Stages { get; }

    internal override Id<Party>? PartOf => Parent;

    [Invariant("DIP6001", "The days of an institution's stages must not decrease; those of '{Name}' do. List the stages in their order, or correct the days.")]
    bool DaysOfStagesDoNotDecrease => Stages.Select(stage => stage.On).MayBeInOrder();

    [Invariant("DIP6002", "An institution that is established must have a founding act or a mandate before it; '{Name}' has neither. Name the act.")]
    bool EstablishedInstitutionHasAnAct => Stages.All(stage => stage is not InstitutionStage.Established established || established.FoundingAct is not null)
        || Stages.Any(stage => stage is InstitutionStage.Mandated);

    [Invariant("DIP6003", "An institution must say for which states it works; '{Name}' names none ({Covers.Count}). Name the states or the area.", Severity = InvariantSeverity.Warning)]
    bool InstitutionSaysForWhomItWorks => Covers.Count > 0 || Area is not null;

    [Invariant("DIP6004", "An institution must not outlive its end; '{Name}' has a stage after it was dissolved or transformed. Put the end last, or make a new institution.")]
    bool NothingFollowsTheEnd => Stages.Take(Stages.Count - 1).All(stage => stage is not InstitutionStage.Dissolved && stage is not InstitutionStage.Transformed);

    [Invariant("DIP6005", "An institution must be a part of another body; '{Name}' is a part of itself ({Parent}). Give the body above it.")]
    bool InstitutionIsNotItsOwnParent => Parent is null || Parent.Value != Id.Value;

    [Invariant("DIP6006", "A state must be covered once; {item} is listed more than once. Leave the repetition out.", ForEach = nameof(Covers))]
    bool StateIsCoveredOnce(CountryCode item) => Covers.HasOnce(item);

    [Invariant("DIP6007", "An institution must cite at least one source (1); '{Name}' cites {Sources.Count}. Say where it stands written.", Severity = InvariantSeverity.Warning)]
    bool InstitutionCitesASource => Sources.Count > 0;

    [Invariant("DIP6008", "An institution must have at least one stage (1); '{Name}' has {Stages.Count}. Say how far it has come.", Severity = InvariantSeverity.Warning)]
    bool InstitutionHasAStage => Stages.Count > 0;
}
