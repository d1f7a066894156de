using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>A vote of the citizens on a matter.</summary>
/// <remarks>The schedule is that of the polling stations in the country, in their own local time.</remarks>
[DomainRecord("referendum")]
public sealed partial record Referendum : DiplomaticEvent
{
    /// <summary>How far it has come; absent where that is not recorded.</summary>
    public ReferendumStage? Stage { get; }

    /// <summary>When the vote took place; absent where it has not, and where that is not known at least to the day.</summary>
    public Schedule? Actual { get; }

    /// <summary>The country whose citizens vote.</summary>
    public CountryCode Jurisdiction { get; }

    /// <summary>What it is about, in law.</summary>
    public ReferendumInstrument? Instrument { get; }

    /// <summary>Who has it called.</summary>
    public ReferendumInitiation? Initiation { get; }

    /// <summary>Whether its result binds.</summary>
    public ReferendumEffect? Effect { get; }

    /// <summary>The rule by which its counts decide it.</summary>
    public Id<DecisionRule>? Rule { get; }

    /// <summary>What it is about, in the words in which laws exclude subjects from a vote.</summary>
    public ValueList<VoteSubject> Subjects { get; }

    /// <summary>The languages in which the ballot must be worded.</summary>
    public ValueList<LanguageTag> OfficialLanguages { get; }

    /// <summary>The day on which it was called.</summary>
    public LocalDate? CalledOn { get; }

    /// <summary>The act that called it.</summary>
    public Citation? CalledBy { get; }

    /// <summary>The day on which the text put to the vote was published.</summary>
    public LocalDate? TextPublishedOn { get; }

    /// <summary>The last day on which the text may be published, included.</summary>
    public LocalDate? TextDueOn { get; }

    /// <summary>The last day on which the final result may be published, included.</summary>
    public LocalDate? ResultDueOn { get; }

    /// <summary>The questions, in the order of the ballot.</summary>
    public ValueList<ReferendumQuestion> Questions { get; }

    /// <summary>Whether each question has a ballot of its own, so that their counts may differ.</summary>
    public bool HasSeparateBallots { get; } = false;

    /// <summary>When voters vote, in the country, abroad, early or by post, where that is known beyond the schedule.</summary>
    public ValueList<VotingPeriod> Voting { get; }

    /// <summary>The polling stations, planned and opened.</summary>
    public ValueList<PollingStations> Stations { get; }

    /// <summary>The polling station that closes last.</summary>
    public LastClosing? LastClosing { get; }

    /// <summary>The electorate, at each time at which it was counted.</summary>
    public ValueList<ElectorateSnapshot> Electorate { get; }

    /// <summary>What was reported of the turnout during the vote.</summary>
    public ValueList<TurnoutReport> Turnout { get; }

    /// <summary>The districts that count by themselves, as they were on the day; empty where they are not known.</summary>
    public ValueList<Id<Place>> Districts { get; }

    /// <summary>How many districts counted by themselves on the day.</summary>
    public int? DistrictsOnTheDay { get; }

    /// <summary>The results, of the whole vote and of districts.</summary>
    public ValueList<Tally> Tallies { get; }

    /// <summary>How many districts were for and against, as published.</summary>
    public ValueList<RegionalCount> RegionalCounts { get; }

    /// <summary>How many took part in the earlier vote that the rule names.</summary>
    public PriorTurnout? PriorTurnout { get; }

    /// <summary>What the authority has declared, for each question.</summary>
    public ValueList<DeclaredOutcome> DeclaredOutcomes { get; }

    /// <summary>The outcomes that bind: adopted or rejected.</summary>
    [Lowerable] private IEnumerable<DeclaredOutcome> BindingOutcomes => DeclaredOutcomes.Where(outcome => outcome is DeclaredOutcome.Adopted || outcome is DeclaredOutcome.Rejected);

    /// <summary>Whether the vote has not begun.</summary>
    [Lowerable]
    private bool IsBeforeTheVote => Stage is ReferendumStage.Proposed || Stage is ReferendumStage.Reviewed || Stage is ReferendumStage.Called
        || Stage is ReferendumStage.Campaign || Stage is ReferendumStage.Postponed || Stage is ReferendumStage.Withdrawn;

    [Lowerable]
    private bool IsFollowedByAnUnofficialCount(Tally item) => Tallies.Any(other =>
        (other.Status is CountStatus.Partial || other.Status is CountStatus.Complete) && other.District == item.District && other.Question == item.Question && other.ReportedOn > item.ReportedOn);

    [Lowerable]
    private bool HasReplacedCount(Tally item) =>
        Tallies.Any(other => other.ReportedOn == item.Status.ReplacedOn && other.District == item.District && other.Question == item.Question && other != item);

    [Invariant("DIP4001", "A referendum must be called before its first day ({Dates.Start}); it is called on {CalledOn}. Correct one of the days.")]
    bool ReferendumIsCalledBeforeTheVote => CalledOn is null || FirstCalendarDay is null || CalledOn < FirstCalendarDay;

    [Invariant("DIP4002", "The text must be published before the first day of the vote ({Dates.Start}); it is published on {TextPublishedOn}. Correct one of the days.")]
    bool TextIsPublishedBeforeTheVote => TextPublishedOn is null || FirstCalendarDay is null || TextPublishedOn < FirstCalendarDay;

    [Invariant("DIP4003", "A turnout must name an electorate that is recorded; that of {item.At} names {item.Electorate}. Add the electorate.", ForEach = nameof(Turnout))]
    bool TurnoutNamesARecordedElectorate(TurnoutReport item) => item.Electorate is null || Electorate.ContainsBy(item.Electorate, snapshot => snapshot.Stage);

    [Invariant("DIP4004", "Those who took part must not exceed the electorate; at {item.At} they are {item.Count} of {item.Electorate}. Correct the count or the electorate.", ForEach = nameof(Turnout))]
    bool TurnoutDoesNotExceedTheElectorate(TurnoutReport item) => item.Count is null || item.Electorate is null
        || Electorate.All(snapshot => snapshot.Stage != item.Electorate || item.Count <= snapshot.Entitled);

    [Invariant("DIP4005", "A turnout must be reported on or after the first day of the vote ({Dates.Start}); it is reported at {item.At}. Correct the day.", ForEach = nameof(Turnout))]
    bool TurnoutIsReportedDuringTheVote(TurnoutReport item) => item.At is null || FirstCalendarDay is null || item.At.Value.Date >= FirstCalendarDay;

    [Invariant("DIP4006", "The last polling station must not close before the vote ends in the country ({Dates.End}); '{LastClosing.Station}' closes at {LastClosing.At}. Give its time in the zone of the schedule.")]
    bool LastStationClosesAfterTheVote => LastClosing is null || LastCalendarDay is null
        || (Schedule is Schedule.Hours hours ? LastClosing.At >= (hours.End ?? hours.Start) : LastClosing.At.Date >= LastCalendarDay);

    [Invariant("DIP4007", "A tally must be reported on or after the first day of the vote ({Dates.Start}); it is reported on {item.ReportedOn}. Correct the day.", ForEach = nameof(Tallies))]
    bool TallyIsReportedAfterTheVote(Tally item) => item.ReportedOn is null || FirstCalendarDay is null || item.ReportedOn >= FirstCalendarDay;

    [Invariant("DIP4008", "The final result must be published by the day set by law ({ResultDueOn}); it is reported on {item.ReportedOn}. Check the day.", ForEach = nameof(Tallies), Severity = InvariantSeverity.Warning)]
    bool FinalResultIsInTime(Tally item) => item.Status is not CountStatus.Certified || item.ReportedOn is null || ResultDueOn is null || item.ReportedOn <= ResultDueOn;

    [Invariant("DIP4009", "The outcome must be declared on or after the last day of the vote ({Dates.End}); it is declared on {item.DeclaredOn}. Correct one of the days.", ForEach = nameof(DeclaredOutcomes))]
    bool OutcomeIsDeclaredAfterTheVote(DeclaredOutcome item) => item.DeclaredOn is null || LastCalendarDay is null || item.DeclaredOn >= LastCalendarDay;

    [Invariant("DIP4015", "The effect of a referendum must be stated before it is held; that of '{Name}' is {Effect}. Say whether the result binds.", Severity = InvariantSeverity.Warning)]
    bool EffectIsStated => Effect is not null || DeclaredOutcomes.Count == 0;

    [Invariant("DIP4016", "An advisory referendum must not adopt or reject; '{Name}' has {DeclaredOutcomes.Count} outcomes, and one of them does. Declare an advisory outcome, or correct the effect.")]
    bool AdvisoryReferendumDecidesNothing => Effect != ReferendumEffect.Advisory || !BindingOutcomes.Any();

    [Invariant("DIP4017", "A question must have one final tally of the whole vote (1); question {item.Question} has several. Give the later ones as corrections.", ForEach = nameof(Tallies))]
    bool QuestionHasOneFinalTally(Tally item) => item.Status is not CountStatus.Certified || item.District is not null
        || Tallies.HasOnce(item, other => (other.Status is CountStatus.Certified, other.District, other.Question));

    [Invariant("DIP4018", "A tally must be of a question on the ballot (1 to {Questions.Count}); it is of {item.Question}. Number the questions in the order of the ballot.", ForEach = nameof(Tallies))]
    bool TallyIsOfAQuestionOnTheBallot(Tally item) => item.Question is null || (item.Question >= 1 && item.Question <= Questions.Count);

    [Invariant("DIP4019", "The text must be published by the day set by law ({TextDueOn}); it is published on {TextPublishedOn}. Check the day.", Severity = InvariantSeverity.Warning)]
    bool TextIsPublishedInTime => TextDueOn is null || TextPublishedOn is null || TextPublishedOn <= TextDueOn;

    [Invariant("DIP4024", "A question must stand in every official language ({OfficialLanguages}); '{item.Text}' does not. Add the wording that is missing.", ForEach = nameof(Questions), Severity = InvariantSeverity.Warning)]
    bool QuestionStandsInEveryOfficialLanguage(ReferendumQuestion item) =>
        item.IsInSubstance || OfficialLanguages.All(language => item.Text.Entries.Any(entry => entry.Language == language));

    [Invariant("DIP4025", "A referendum that is declared or in force must have an outcome (1); '{Name}' has {DeclaredOutcomes.Count}. Record what was declared.")]
    bool DeclaredReferendumHasAnOutcome => (Stage is not ReferendumStage.Declared && Stage is not ReferendumStage.InForce) || DeclaredOutcomes.Count > 0;

    [Invariant("DIP4026", "What is in force must have been adopted; of the outcomes of '{Name}' ({DeclaredOutcomes.Count}) none is. Correct the stage or the outcome.")]
    bool WhatIsInForceWasAdopted => Stage is not ReferendumStage.InForce || DeclaredOutcomes.Count == 0 || DeclaredOutcomes.Any(outcome => outcome is DeclaredOutcome.Adopted);

    [Invariant("DIP4027", "A vote that has not begun must have no result; '{Name}' is {Stage}, and has {Tallies.Count} tallies and {DeclaredOutcomes.Count} outcomes. Correct the stage.")]
    bool VoteThatHasNotBegunHasNoResult => !IsBeforeTheVote || (Tallies.Count == 0 && DeclaredOutcomes.Count == 0);

    [Invariant("DIP4028", "The stage of a referendum must agree with the last change of its schedule; that of '{Name}' is {Stage}. Correct the stage, or add the change that is missing.")]
    bool StageOfAReferendumAgreesWithTheLastChange => Stage is null || History.Count == 0
        || ((Stage is ReferendumStage.Postponed) == (History[^1] is ScheduleChange.Postponed) && (History[^1] is not ScheduleChange.Cancelled || Stage is ReferendumStage.Withdrawn || Stage is ReferendumStage.Annulled));

    [Invariant("DIP4029", "The outcome of a question must be declared once; that of question {item.Question} stands there more than once. Keep the one that counts, and the others as assertions.", ForEach = nameof(DeclaredOutcomes))]
    bool OutcomeIsDeclaredOnceForAQuestion(DeclaredOutcome item) => DeclaredOutcomes.HasOnce(item, other => other.Question);

    [Invariant("DIP4036", "A district must be counted once in each report; that of {item.ReportedOn} counts '{item.District}' more than once. Keep one of the counts.", ForEach = nameof(Tallies))]
    bool DistrictIsCountedOnce(Tally item) => item.District is null
        || Tallies.HasOnce(item, other => (other.District, other.Question, other.Status, other.ReportedOn));

    [Invariant("DIP4038", "The districts on the day must be as many as are named ({Districts.Count}); their number is {DistrictsOnTheDay}. Correct one of the two.")]
    bool DistrictsAreAsManyAsAreNamed => DistrictsOnTheDay is null || (DistrictsOnTheDay >= 1 && (Districts.Count == 0 || Districts.Count == DistrictsOnTheDay));

    [Invariant("DIP4039", "After the certified count no unofficial one must follow; one of the same district follows that of {item.ReportedOn}. Give it as a correction or a recount, or correct the day.", ForEach = nameof(Tallies))]
    bool NothingUnofficialFollowsTheCertifiedCount(Tally item) => item.Status is not CountStatus.Certified || item.ReportedOn is null || !IsFollowedByAnUnofficialCount(item);

    [Invariant("DIP4043", "A correction or a recount must replace a count that is recorded, of an earlier day; that of {item.ReportedOn} does not. Add the count that it replaces.", ForEach = nameof(Tallies))]
    bool ReplacedCountIsRecorded(Tally item) => item.Status.ReplacedOn is null || (item.Status.ReplacedOn <= (item.ReportedOn ?? item.Status.ReplacedOn) && HasReplacedCount(item));

    [Invariant("DIP4045", "A turnout whose share is given must name the electorate of which it is taken; that of {item.At} does not. Say at which count of the electorate.", ForEach = nameof(Turnout), Severity = InvariantSeverity.Warning)]
    bool TurnoutNamesItsElectorate(TurnoutReport item) => item.Share is null || item.Count is null || item.Electorate is not null;

    [Invariant("DIP4046", "Early voting must begin before the vote ends ({Dates.End}); it begins on {item.Schedule.CalendarDays.Start}. Correct the day, or the method.", ForEach = nameof(Voting))]
    bool EarlyVotingIsEarly(VotingPeriod item) => item.Method != VotingMethod.Early || LastCalendarDay is null || item.Schedule.FirstCalendarDay is null || item.Schedule.FirstCalendarDay <= LastCalendarDay;

    [Invariant("DIP4047", "A count of districts must be of a question on the ballot (1 to {Questions.Count}); it is of {item.Question}. Number the questions in the order of the ballot.", ForEach = nameof(RegionalCounts))]
    bool RegionalCountIsOfAQuestionOnTheBallot(RegionalCount item) => item.Question is null || (item.Question >= 1 && item.Question <= Questions.Count);

    [Invariant("DIP4048", "The districts of a question must be counted once; those of question {item.Question} are counted more than once. Keep one of the counts.", ForEach = nameof(RegionalCounts))]
    bool DistrictsOfAQuestionAreCountedOnce(RegionalCount item) => RegionalCounts.HasOnce(item, other => other.Question);

    [Invariant("DIP4049", "An outcome must be of a question on the ballot (1 to {Questions.Count}); it is of {item.Question}. Number the questions in the order of the ballot.", ForEach = nameof(DeclaredOutcomes))]
    bool OutcomeIsOfAQuestionOnTheBallot(DeclaredOutcome item) => item.Question is null || (item.Question >= 1 && item.Question <= Questions.Count);
}
