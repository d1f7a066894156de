using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>A vote of the citizens on a matter.</summary>
/// <remarks>The schedule is that of the polling stations in the country, in their own local time.</remarks>
[DomainRecord("referendum")]
public sealed partial record Referendum : DiplomaticEvent
{
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

    /// <summary>The day on which it was called.</summary>
    public LocalDate? CalledOn { get; }

    /// <summary>The act that called it.</summary>
    public Citation? CalledBy { get; }

    /// <summary>The day on which the text put to the vote was published.</summary>
    public LocalDate? TextPublishedOn { get; }

    /// <summary>The last day on which the final result may be published, included.</summary>
    public LocalDate? ResultDueOn { get; }

    /// <summary>The questions, in the order of the ballot.</summary>
    public ValueList<ReferendumQuestion> Questions { get; }

    /// <summary>The polling stations, planned and opened.</summary>
    public ValueList<PollingStations> Stations { get; }

    /// <summary>The polling station that closes last.</summary>
    public LastClosing? LastClosing { get; }

    /// <summary>The electorate, at each time at which it was counted.</summary>
    public ValueList<ElectorateSnapshot> Electorate { get; }

    /// <summary>What was reported of the turnout during the vote.</summary>
    public ValueList<TurnoutReport> Turnout { get; }

    /// <summary>The results.</summary>
    public ValueList<Tally> Tallies { get; }

    /// <summary>What the authority has declared.</summary>
    public DeclaredOutcome? DeclaredOutcome { get; }

    [Invariant("DIP4001", "A referendum must be called before its first day ({Dates.Start}); it is called on {CalledOn}. Correct one of the days.")]
    bool ReferendumIsCalledBeforeTheVote => CalledOn is null || Dates is null || CalledOn < Dates.Start;

    [Invariant("DIP4002", "The text must be published before the first day of the vote ({Dates.Start}); it is published on {TextPublishedOn}. Correct one of the days.")]
    bool TextIsPublishedBeforeTheVote => TextPublishedOn is null || Dates is null || TextPublishedOn < Dates.Start;

    [Invariant("DIP4003", "A turnout must name an electorate that is recorded; that of {item.At} names {item.Electorate}. Add the electorate.", ForEach = nameof(Turnout))]
    bool TurnoutNamesARecordedElectorate(TurnoutReport item) => item.Electorate is null || Electorate.Any(snapshot => snapshot.Stage == item.Electorate);

    [Invariant("DIP4004", "Those who took part must not exceed the electorate; at {item.At} they are {item.Count} of {item.Electorate}. Correct the count or the electorate.", ForEach = nameof(Turnout))]
    bool TurnoutDoesNotExceedTheElectorate(TurnoutReport item) => item.Count is null || item.Electorate is null
        || Electorate.All(snapshot => snapshot.Stage != item.Electorate || item.Count <= snapshot.Entitled);

    [Invariant("DIP4005", "A turnout must be reported on or after the first day of the vote ({Dates.Start}); it is reported at {item.At}. Correct the day.", ForEach = nameof(Turnout))]
    bool TurnoutIsReportedDuringTheVote(TurnoutReport item) => item.At is null || Dates is null || item.At.Value.Date >= Dates.Start;

    [Invariant("DIP4006", "The last polling station must not close before the vote ends in the country ({Dates.End}); '{LastClosing.Station}' closes at {LastClosing.At}. Give its time in the zone of the schedule.")]
    bool LastStationClosesAfterTheVote => LastClosing is null || Dates is null
        || (Schedule is Schedule.Hours hours ? LastClosing.At >= (hours.End ?? hours.Start) : LastClosing.At.Date >= Dates.End);

    [Invariant("DIP4007", "A tally must be reported on or after the first day of the vote ({Dates.Start}); it is reported on {item.ReportedOn}. Correct the day.", ForEach = nameof(Tallies))]
    bool TallyIsReportedAfterTheVote(Tally item) => item.ReportedOn is null || Dates is null || item.ReportedOn >= Dates.Start;

    [Invariant("DIP4008", "The final result must be published by the day set by law ({ResultDueOn}); it is reported on {item.ReportedOn}. Check the day.", ForEach = nameof(Tallies), Severity = InvariantSeverity.Warning)]
    bool FinalResultIsInTime(Tally item) => item.Stage != TallyStage.Final || item.ReportedOn is null || ResultDueOn is null || item.ReportedOn <= ResultDueOn;

    [Invariant("DIP4009", "The outcome must be declared on or after the last day of the vote ({Dates.End}); it is declared on {DeclaredOutcome.DeclaredOn}. Correct one of the days.")]
    bool OutcomeIsDeclaredAfterTheVote => DeclaredOutcome?.DeclaredOn is null || Dates is null || DeclaredOutcome.DeclaredOn >= Dates.End;

    [Invariant("DIP4015", "The effect of a referendum must be stated before it is held; that of '{Name}' is {Effect}. Say whether the result binds.", Severity = InvariantSeverity.Warning)]
    bool EffectIsStated => Effect is not null || DeclaredOutcome is null;

    [Invariant("DIP4016", "An advisory referendum must not adopt or reject; the outcome declared is {DeclaredOutcome}. Declare an advisory outcome, or correct the effect.")]
    bool AdvisoryReferendumDecidesNothing => Effect != ReferendumEffect.Advisory || (DeclaredOutcome is not DeclaredOutcome.Adopted && DeclaredOutcome is not DeclaredOutcome.Rejected);

    [Invariant("DIP4017", "A question must have one final tally of the whole vote (1); question {item.Question} has several. Give the later ones as corrections.", ForEach = nameof(Tallies))]
    bool QuestionHasOneFinalTally(Tally item) => item.Stage != TallyStage.Final || item.District is not null
        || Tallies.Count(other => other.Stage == TallyStage.Final && other.District is null && other.Question == item.Question) == 1;

    [Invariant("DIP4018", "A tally must be of a question on the ballot (1 to {Questions.Count}); it is of {item.Question}. Number the questions in the order of the ballot.", ForEach = nameof(Tallies))]
    bool TallyIsOfAQuestionOnTheBallot(Tally item) => item.Question is null || (item.Question >= 1 && item.Question <= Questions.Count);
}
