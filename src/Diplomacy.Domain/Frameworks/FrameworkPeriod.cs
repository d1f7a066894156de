using Diplomacy.Domain.Codes;
using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>A framework of cooperation for some years, with the results that it is to bring about.</summary>
/// <remarks>
/// A list that is empty says that nothing is known. How a framework stands on a day is not recorded: see <see cref="StatusOn"/>.
/// <para>Source: United Nations Sustainable Development Cooperation Framework, Internal Guidance, 2019, 1.2 (duration) and 2.2 (design).</para>
/// </remarks>
[DomainRecord("frameworkPeriod")]
public sealed partial record FrameworkPeriod : DiplomaticRecord
{
    /// <summary>The countries for which it is made.</summary>
    public ValueList<CountryCode> Countries { get; }

    /// <summary>The areas for which it is made, where it is made for areas.</summary>
    public ValueList<AreaCode> Areas { get; }

    /// <summary>Its calendar years, first and last included. Where <see cref="Alignment"/> is given they are those in which its first and its last day lie.</summary>
    public YearSpan Period { get; }

    /// <summary>Its days, where they are not those of whole calendar years.</summary>
    public PeriodAlignment? Alignment { get; }

    /// <summary>Later ends, in the order in which they were agreed.</summary>
    public ValueList<FrameworkExtension> Extensions { get; }

    /// <summary>What kind of framework it is.</summary>
    public FrameworkCategory Category { get; } = FrameworkCategory.CooperationFramework;

    /// <summary>The entity whose programme it is; absent for a framework of all of them.</summary>
    public Id<Party>? Entity { get; }

    /// <summary>The country team of the United Nations.</summary>
    public Id<Party>? CountryTeam { get; }

    /// <summary>The entities of the United Nations that take part.</summary>
    public ValueList<Id<Party>> ParticipatingEntities { get; }

    /// <summary>The steps of its life, in order.</summary>
    public ValueList<FrameworkStage> Stages { get; }

    /// <summary>The goals and targets of the 2030 Agenda that it serves as a whole.</summary>
    public ValueList<SdgCode> Sdgs { get; }

    /// <summary>Its strategic priorities, in order.</summary>
    public ValueList<StrategicPriority> Priorities { get; }

    /// <summary>How many indicators it says it has.</summary>
    public int? DeclaredIndicators { get; }

    /// <summary>The money for its goals.</summary>
    public ValueList<GoalFunding> Funding { get; }

    /// <summary>The meetings of its steering committee.</summary>
    public ValueList<Id<Meeting>> SteeringCommittee { get; }

    /// <summary>Its joint work plans.</summary>
    public ValueList<JointWorkPlan> WorkPlans { get; }

    /// <summary>Its annual reports, by year.</summary>
    public ValueList<ResultsReport> Reports { get; }

    /// <summary>Its evaluation; absent where none is known.</summary>
    public FrameworkEvaluation? Evaluation { get; }

    /// <summary>The framework that it follows.</summary>
    public Id<FrameworkPeriod>? Predecessor { get; }

    /// <summary>The framework that follows it.</summary>
    public Id<FrameworkPeriod>? Successor { get; }

    /// <summary>Its first day.</summary>
    [Lowerable] public LocalDate FirstDay => Alignment is null ? new LocalDate(Period.FirstYear, 1, 1) : Alignment.Dates.Start;

    /// <summary>The last day that was first agreed, included.</summary>
    [Lowerable] public LocalDate FirstEnd => Alignment is null ? new LocalDate(Period.LastYearInclusive, 12, 31) : Alignment.Dates.End;

    /// <summary>Its last day, with every extension; included.</summary>
    [Lowerable] public LocalDate LastDayInclusive => Extensions.Count == 0 ? FirstEnd : Extensions[^1].Until;

    /// <summary>The day on which it was signed or approved, as exactly as it is known; <see langword="null"/> where no such day is recorded.</summary>
    [Lowerable] public EdtfValue? SignedOn => Stages.FirstOrDefault(stage => stage is FrameworkStage.Signed || stage is FrameworkStage.Approved)?.On;

    /// <summary>How many indicators are recorded.</summary>
    [Lowerable] public int IndicatorCount => Priorities.Sum(priority => priority.Outcomes.Sum(outcome => outcome.IndicatorCount));

    [Invariant("DIP5002", "A cooperation framework must last 3 to 5 years; it lasts from {FirstDay} to {FirstEnd}. Check the days; the last one is included.", Severity = InvariantSeverity.Warning)]
    bool FrameworkLastsThreeToFiveYears => Category != FrameworkCategory.CooperationFramework
        || (FirstEnd.PlusDays(1) >= FirstDay.PlusYears(3) && FirstEnd.PlusDays(1) <= FirstDay.PlusYears(5));

    [Invariant("DIP5003", "A framework must be signed before or in its first year ({Period.FirstYear}); it is signed on {SignedOn}. Give the reason in a note.", Severity = InvariantSeverity.Warning)]
    bool FrameworkIsSignedByItsFirstYear => !(SignedOn?.EarliestDay?.Year > Period.FirstYear) || Note is not null;

    [Invariant("DIP5006", "A framework must declare no negative number of indicators; it declares {DeclaredIndicators}. Leave the number out where it is not known.")]
    bool DeclaredIndicatorsAreNotNegative => DeclaredIndicators is null || DeclaredIndicators >= 0;

    [Invariant("DIP5007", "A framework must follow another one; '{Name}' follows itself ({Predecessor}). Give the framework before it.")]
    bool PredecessorIsAnother => Predecessor is null || Predecessor.Value != Id.Value;

    [Invariant("DIP5008", "A framework must be followed by another one; '{Name}' is followed by itself ({Successor}). Give the framework after it.")]
    bool SuccessorIsAnother => Successor is null || Successor.Value != Id.Value;

    [Invariant("DIP5009", "A framework must not be followed by the one that it follows ({Predecessor}); its successor is {Successor}. Correct one of them.")]
    bool SuccessorIsNotThePredecessor => Predecessor is null || Predecessor != Successor;

    [Invariant("DIP5010", "A framework must be made for at least one country or area (1); '{Name}' is made for {Countries.Count}. Give the country's code.")]
    bool FrameworkHasACountry => Countries.Count > 0 || Areas.Count > 0;

    [Invariant("DIP5011", "A country must be listed once; {item} is listed more than once. Leave the repetition out.", ForEach = nameof(Countries))]
    bool CountryIsListedOnce(CountryCode item) => Countries.HasOnce(item);

    [Invariant("DIP5012", "Codes of priorities must differ; {item.Code} is that of several. Give each its own.", ForEach = nameof(Priorities))]
    bool PrioritiesHaveDifferentCodes(StrategicPriority item) => item.Code is null || Priorities.HasOnce(item, priority => priority.Code);

    [Invariant("DIP5014", "A meeting of the steering committee must be listed once; {item} is listed more than once. Leave the repetition out.", ForEach = nameof(SteeringCommittee))]
    bool SteeringCommitteeMeetingIsListedOnce(Id<Meeting> item) => SteeringCommittee.HasOnce(item);

    [Invariant("DIP5015", "A country programme must name the entity whose programme it is; that of '{Name}' is {Entity}. Name the entity.", Severity = InvariantSeverity.Warning)]
    bool CountryProgrammeNamesItsEntity => Category != FrameworkCategory.CountryProgramme || Entity is not null;

    [Invariant("DIP5016", "A framework must cite at least one source (1); '{Name}' cites {Sources.Count}. Say where it stands written.", Severity = InvariantSeverity.Warning)]
    bool FrameworkCitesASource => Sources.Count > 0;

    [Invariant("DIP5022", "The first and the last day of a framework must lie in its first and last year ({Period}); they are {Alignment.Dates}. Correct the years or the days.")]
    bool AlignedDaysAreOfThePeriod => Alignment is null || (Alignment.Dates.Start.Year == Period.FirstYear && Alignment.Dates.End.Year == Period.LastYearInclusive);

    [Invariant("DIP5023", "An extension must end later than the framework ({FirstEnd}); it ends on {item.Until}. Correct the day, or leave the extension out.", ForEach = nameof(Extensions))]
    bool ExtensionEndsLater(FrameworkExtension item) => item.Until > FirstEnd;

    [Invariant("DIP5024", "Each extension must end later than the one before it; those of '{Name}' do not. List them in the order in which they were agreed.")]
    bool ExtensionsFollowOneAnother => Extensions.Count < 2 || (Extensions.IsOrderedBy(extension => extension.Until) && Extensions.Select(extension => extension.Until).Distinct().Count() == Extensions.Count);

    [Invariant("DIP5025", "A framework must be extended by a year at most (from {FirstEnd}); it is until {item.Until}. Check the day, or record a new framework.", ForEach = nameof(Extensions), Severity = InvariantSeverity.Warning)]
    bool ExtensionIsAtMostAYear(FrameworkExtension item) => item.Until <= FirstEnd.PlusYears(1);

    [Invariant("DIP5026", "The days of a framework's stages must not decrease; those of '{Name}' do. List the stages in their order, or correct the days.")]
    bool DaysOfStagesDoNotDecrease => Stages.Select(stage => stage.On).MayBeInOrder();

    [Invariant("DIP5027", "Each stage of a framework must be one that may follow the one before it; those of '{Name}' are not. List them in their order: roadmap, drafting, validated, signed or approved.")]
    bool StagesFollowOneAnother => Stages.Zip(Stages.Skip(1), (one, next) => next.MayFollow(one)).All(follows => follows);

    [Invariant("DIP5028", "A priority must have outcomes where others have them; '{item.Title}' has none. Add what it is to bring about.", ForEach = nameof(Priorities), Severity = InvariantSeverity.Warning)]
    bool PriorityHasAnOutcome(StrategicPriority item) => item.Outcomes.Count > 0 || !Priorities.ContainsBy(true, priority => priority.Outcomes.Count > 0);

    [Invariant("DIP5029", "Codes of priorities must leave no number out; those of '{Name}' do. Add the priority that is missing, or number them through.", Severity = InvariantSeverity.Warning)]
    bool CodesOfPrioritiesLeaveNoGap => ResultCode.MayLeaveNoGap(Priorities.Select(priority => priority.Code));

    [Invariant("DIP5030", "A period of an outcome's indicator must lie within the framework ({FirstDay} to {LastDayInclusive}); it is {item.Days}. Correct the days, or add the extension.", ForEach = "Priorities.Outcomes.Indicators.Periods")]
    bool OutcomePeriodLiesWithinTheFramework(IndicatorPeriod item) => item.Days.Start >= FirstDay && item.Days.End <= LastDayInclusive;

    [Invariant("DIP5031", "A period of an output's indicator must lie within the framework ({FirstDay} to {LastDayInclusive}); it is {item.Days}. Correct the days, or add the extension.", ForEach = "Priorities.Outcomes.Outputs.Indicators.Periods")]
    bool OutputPeriodLiesWithinTheFramework(IndicatorPeriod item) => item.Days.Start >= FirstDay && item.Days.End <= LastDayInclusive;

    [Invariant("DIP5032", "A baseline of an outcome's indicator must be of the framework's first year ({Period.FirstYear}) or earlier; it is of {item.Year}. Give the state before the framework.", ForEach = "Priorities.Outcomes.Indicators.Baselines", Severity = InvariantSeverity.Warning)]
    bool OutcomeBaselineIsOfTheFirstYearOrEarlier(IndicatorBaseline item) => item.Year <= Period.FirstYear;

    [Invariant("DIP5033", "A baseline of an output's indicator must be of the framework's first year ({Period.FirstYear}) or earlier; it is of {item.Year}. Give the state before the framework.", ForEach = "Priorities.Outcomes.Outputs.Indicators.Baselines", Severity = InvariantSeverity.Warning)]
    bool OutputBaselineIsOfTheFirstYearOrEarlier(IndicatorBaseline item) => item.Year <= Period.FirstYear;

    [Invariant("DIP5034", "A joint work plan must lie within the years of the framework ({Period.FirstYear} to {LastDayInclusive.Year}); one is for {item.Years}. Correct the years, or add the extension.", ForEach = nameof(WorkPlans))]
    bool WorkPlanLiesWithinTheFramework(JointWorkPlan item) => item.Years.FirstYear >= Period.FirstYear && item.Years.LastYearInclusive <= LastDayInclusive.Year;

    [Invariant("DIP5035", "A joint work plan must be for a priority of the framework; one is for '{item.Priority}', which none has as its code. Correct the code, or add the priority.", ForEach = nameof(WorkPlans))]
    bool WorkPlanIsForAPriority(JointWorkPlan item) => item.Priority is null || Priorities.ContainsBy(item.Priority, priority => priority.Code);

    [Invariant("DIP5036", "A priority must have at most one joint work plan a year (1); that for {item.Years} shares a year with another one. Put the plans together.", ForEach = nameof(WorkPlans))]
    bool PriorityHasOneWorkPlanAYear(JointWorkPlan item) => WorkPlans.Count(plan => plan.Priority == item.Priority && plan.Years.Overlaps(item.Years)) == 1;

    [Invariant("DIP5037", "A cooperation framework must be evaluated in its last year but one ({FirstEnd.Year} less 1); the evaluation is of {Evaluation.Year}. Check the year.", Severity = InvariantSeverity.Warning)]
    bool EvaluationIsOfTheLastYearButOne => Category != FrameworkCategory.CooperationFramework || Evaluation is null
        || Evaluation.Year == FirstEnd.Year - 1 || Evaluation.Year == LastDayInclusive.Year - 1;

    [Invariant("DIP5039", "An annual report must be of a year of the framework ({Period.FirstYear} to {LastDayInclusive.Year}); one is of {item.Year}. Correct the year.", ForEach = nameof(Reports))]
    bool ReportIsOfAYearOfTheFramework(ResultsReport item) => item.Year >= Period.FirstYear && item.Year <= LastDayInclusive.Year;

    [Invariant("DIP5040", "A year must be reported on once; {item.Year} is more than once. Keep the report that stands.", ForEach = nameof(Reports))]
    bool YearIsReportedOnce(ResultsReport item) => Reports.HasOnce(item, report => report.Year);

    [Invariant("DIP5041", "A framework must have as many indicators as it declares ({DeclaredIndicators}); {IndicatorCount} are recorded. Add those that are missing, or correct the number.", Severity = InvariantSeverity.Warning)]
    bool IndicatorsAreAsManyAsDeclared => DeclaredIndicators is null || IndicatorCount == 0 || DeclaredIndicators == IndicatorCount;

    [Invariant("DIP5042", "An entity must be listed once; {item} is listed more than once. Leave the repetition out.", ForEach = nameof(ParticipatingEntities))]
    bool EntityIsListedOnce(Id<Party> item) => ParticipatingEntities.HasOnce(item);

    [Invariant("DIP5043", "The money for a goal must be told once in a currency; that for {item.Sdg} in {item.Currency} is told more than once. Add the sums up.", ForEach = nameof(Funding))]
    bool GoalIsFundedOnce(GoalFunding item) => Funding.HasOnce(item, funding => (funding.Sdg, funding.Currency));

    [Invariant("DIP5044", "An area must be listed once; {item} is listed more than once. Leave the repetition out.", ForEach = nameof(Areas))]
    bool AreaIsListedOnce(AreaCode item) => Areas.HasOnce(item);

    /// <summary>How it stands on a day, by what is known of it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The status; <see langword="null"/> before its first day, where no stage is known that it had certainly reached.</returns>
    /// <remarks>A stage counts from the day on which it was certainly reached; one without a day counts where a later one does. Within its days a framework is active unless it was suspended or cancelled.</remarks>
    public FrameworkStatus? StatusOn(LocalDate day)
    {
        var reached = Stages.LastOrDefault(stage => stage.On?.LatestDay <= day);
        if (reached is FrameworkStage.Cancelled) return FrameworkStatus.Cancelled;
        if (day > LastDayInclusive) return FrameworkStatus.Closed;
        if (reached is FrameworkStage.Suspended) return FrameworkStatus.Suspended;
        if (day > FirstEnd) return FrameworkStatus.Extended;
        if (day >= FirstDay) return FrameworkStatus.Active;
        return reached switch
        {
            null => null,
            FrameworkStage.Roadmap => FrameworkStatus.Roadmap,
            FrameworkStage.Drafting => FrameworkStatus.Drafting,
            FrameworkStage.Validated => FrameworkStatus.Validated,
            FrameworkStage.Signed or FrameworkStage.Approved or FrameworkStage.Resumed => FrameworkStatus.Signed,
            FrameworkStage.Suspended => FrameworkStatus.Suspended,
            FrameworkStage.Cancelled => FrameworkStatus.Cancelled,
        };
    }

    /// <summary>How far it has come, by all that is recorded of its indicators.</summary>
    public FrameworkProgress Progress() => ProgressRollUp.Of(this);

    /// <summary>The framework with one more stage, and its revision raised.</summary>
    /// <param name="next">The stage, such as <c>validated.Sign(signatories)</c>.</param>
    /// <exception cref="InvariantException">DIP5026: it is of a day before the stage that stands; DIP5027: it may not follow that stage.</exception>
    public FrameworkPeriod Advance(FrameworkStage next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return With(stages: [.. Stages, next], revision: Revision + 1);
    }

    /// <summary>The framework with a later end, and its revision raised.</summary>
    /// <param name="extension">The later end.</param>
    /// <exception cref="InvariantException">DIP5023, DIP5024: the end is not later than the one that stands.</exception>
    public FrameworkPeriod Extend(FrameworkExtension extension)
    {
        ArgumentNullException.ThrowIfNull(extension);
        return With(extensions: [.. Extensions, extension], revision: Revision + 1);
    }
}
