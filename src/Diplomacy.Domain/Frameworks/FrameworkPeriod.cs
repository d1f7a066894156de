using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A framework of cooperation for a number of whole calendar years.</summary>
/// <remarks>Source: United Nations Sustainable Development Cooperation Framework, Internal Guidance, 2019, 1.2 (duration) and 2.2.2 (strategic priorities).</remarks>
[DomainRecord("frameworkPeriod")]
public sealed partial record FrameworkPeriod : DiplomaticRecord
{
    /// <summary>The countries for which it is made.</summary>
    public ValueList<CountryCode> Countries { get; }

    /// <summary>Its calendar years, first and last included.</summary>
    public YearSpan Period { get; }

    /// <summary>What kind of framework it is.</summary>
    public FrameworkCategory Category { get; } = FrameworkCategory.CooperationFramework;

    /// <summary>The entity whose programme it is; absent for a framework of all of them.</summary>
    public Id<Party>? Entity { get; }

    /// <summary>The day on which it was signed; as exactly as it is known; absent where it is not signed.</summary>
    public EdtfValue? SignedOn { get; }

    /// <summary>Who signed it, as far as they are known.</summary>
    public ValueList<Signatory> Signatories { get; }

    /// <summary>Its strategic priorities, in order.</summary>
    public ValueList<StrategicPriority> Priorities { get; }

    /// <summary>How many indicators it says it has.</summary>
    public int? DeclaredIndicators { get; }

    /// <summary>The framework that it follows.</summary>
    public Id<FrameworkPeriod>? Predecessor { get; }

    /// <summary>The framework that follows it.</summary>
    public Id<FrameworkPeriod>? Successor { get; }

    /// <summary>The meetings of its steering committee.</summary>
    public ValueList<Id<Meeting>> SteeringCommittee { get; }

    [Invariant("DIP5002", "A framework must last 3 to 5 years; it lasts {Period.Years}. Check the years; the last one is included.", Severity = InvariantSeverity.Warning)]
    bool FrameworkLastsThreeToFiveYears => Period.Years >= 3 && Period.Years <= 5;

    [Invariant("DIP5003", "A framework must be signed before or in its first year ({Period.FirstYear}); it is signed on {SignedOn}. Give the reason in a note.", Severity = InvariantSeverity.Warning)]
    bool FrameworkIsSignedByItsFirstYear => !(SignedOn?.EarliestDay?.Year > Period.FirstYear) || Note is not null;

    [Invariant("DIP5004", "A signed framework must have a signatory for the government and one for the United Nations; '{Name}' lacks one of them. Add who signed.")]
    bool BothSidesHaveSigned => Signatories.Count == 0
        || (Signatories.Any(signatory => signatory.Side == SignatorySide.Government) && Signatories.Any(signatory => signatory.Side == SignatorySide.UnitedNations));

    [Invariant("DIP5005", "A framework that is signed ({SignedOn}) must name its signatories; it names {Signatories.Count}. Add who signed.", Severity = InvariantSeverity.Warning)]
    bool SignedFrameworkNamesItsSignatories => SignedOn is null || Signatories.Count > 0;

    [Invariant("DIP5006", "A framework must declare no negative number of indicators; it declares {DeclaredIndicators}. Leave the number out where it is not known.")]
    bool DeclaredIndicatorsAreNotNegative => DeclaredIndicators is null || DeclaredIndicators >= 0;

    [Invariant("DIP5007", "A framework must follow another one; '{Name}' follows itself ({Predecessor}). Give the framework before it.")]
    bool PredecessorIsAnother => Predecessor is null || Predecessor.Value != Id.Value;

    [Invariant("DIP5008", "A framework must be followed by another one; '{Name}' is followed by itself ({Successor}). Give the framework after it.")]
    bool SuccessorIsAnother => Successor is null || Successor.Value != Id.Value;

    [Invariant("DIP5009", "A framework must not be followed by the one that it follows ({Predecessor}); its successor is {Successor}. Correct one of them.")]
    bool SuccessorIsNotThePredecessor => Predecessor is null || Predecessor != Successor;

    [Invariant("DIP5010", "A framework must be made for at least one country (1); '{Name}' is made for {Countries.Count}. Give the country's code.")]
    bool FrameworkHasACountry => Countries.Count > 0;

    [Invariant("DIP5011", "A country must be listed once; {item} is listed more than once. Leave the repetition out.", ForEach = nameof(Countries))]
    bool CountryIsListedOnce(CountryCode item) => Countries.Count(country => country == item) == 1;

    [Invariant("DIP5012", "Codes of priorities must differ; {item.Code} is that of several. Give each its own.", ForEach = nameof(Priorities))]
    bool PrioritiesHaveDifferentCodes(StrategicPriority item) => item.Code is null || Priorities.Count(priority => priority.Code == item.Code) == 1;

    [Invariant("DIP5014", "A meeting of the steering committee must be listed once; {item} is listed more than once. Leave the repetition out.", ForEach = nameof(SteeringCommittee))]
    bool SteeringCommitteeMeetingIsListedOnce(Id<Meeting> item) => SteeringCommittee.Count(meeting => meeting == item) == 1;

    [Invariant("DIP5015", "A country programme must name the entity whose programme it is; that of '{Name}' is {Entity}. Name the entity.", Severity = InvariantSeverity.Warning)]
    bool CountryProgrammeNamesItsEntity => Category != FrameworkCategory.CountryProgramme || Entity is not null;

    [Invariant("DIP5016", "A framework must cite at least one source (1); '{Name}' cites {Sources.Count}. Say where it stands written.", Severity = InvariantSeverity.Warning)]
    bool FrameworkCitesASource => Sources.Count > 0;
}
