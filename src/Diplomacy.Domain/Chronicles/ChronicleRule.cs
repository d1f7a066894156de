using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>What must hold between the records of a chronicle.</summary>
/// <remarks>A new rule is one class beside these, and its line in <see cref="All"/>.</remarks>
public abstract class ChronicleRule
{
    private protected ChronicleRule(string id, InvariantSeverity severity, string title)
    {
        Id = id;
        Severity = severity;
        Title = title;
    }

    /// <summary>Every rule, by id.</summary>
    public static ValueList<ChronicleRule> All { get; } =
    [
        new ReferenceIsKnown(), new IdIsUnique(), new ReferenceIsOfItsKind(), new OutcomeIsTheOneComputed(), new RuleIsInForce(), new RuleStandsForAYear(), new SubjectIsNotExcluded(),
        new RuleIsThatOfTheVote(), new DistrictsAddUpToTheWhole(), new DistrictIsOneOfThoseOnTheDay(), new QuestionsShareTheBallots(),
        new OfficeIsHeldOnTheDay(), new OfficeIsCertainlyHeldOnTheDay(), new TermsDoNotOverlap(), new PartsAreNotCircular(),
        new PartLiesWithinItsEvent(), new EventsAreNotCircular(), new PlacesAreNotCircular(), new PlaceLiesInTheCountryAroundIt(), new PlaceExistsOnTheDay(), new PartyExistsOnTheDay(),
        new ProposedInstitutionDoesNotAct(), new PersonIsInOnePlaceAtATime(), new ReportFollowsTheEvent(), new TermEndsWithTheLife(), new DelegateSpeaksForTheOwnParty(), new SignatoryHasPowers(),
        new HeadOfMissionSignsBetweenTheTwo(), new EditionsFollowInTime(), new HostIsOfTheCountry(), new InitiativeRecordsItsConsultations(), new ReferendumDecidesBeforeTheReform(),
        new TextOfTheVoteWasPublished(), new RejectedReformStaysOut(), new SourceStands(), new SymbolNamesOneDocument(), new ReplacementStands(), new ReferenceStands(),
        new SuccessorStartsTheDayAfter(), new SuccessionIsMutual(), new FrameworksOfACountryDoNotOverlap(), new EntityIsOfTheCountryTeam(),
    ];

    /// <summary>Every rule between a chronicle and the day whose knowledge it holds, by id.</summary>
    /// <param name="asOf">That day, included.</param>
    public static ValueList<ChronicleRule> OfADay(LocalDate asOf) =>
    [
        new ActualTimeIsPast(asOf), new SourceIsReadByTheDay(asOf), new RecordIsWrittenByTheDay(asOf), new OutcomeIsMissedByTheDay(asOf),
        new FrameworkIsEvaluatedByTheDay(asOf), new CompletedYearIsReportedByTheDay(asOf), new ActualIsOfAPeriodThatHasBegun(asOf),
    ];

    /// <summary>Every rule between a chronicle and an earlier edition of it, by id.</summary>
    /// <param name="earlier">The earlier edition.</param>
    public static ValueList<ChronicleRule> OfAChange(Chronicle earlier) =>
        [new RevisionIsRaised(earlier), new StageFollowsTheEarlierOne(earlier), new DeletionLeavesATombstone(earlier)];

    /// <summary>The rule's id.</summary>
    public string Id { get; }

    /// <summary>What a chronicle that breaks the rule is: unsound, or doubtful.</summary>
    public InvariantSeverity Severity { get; }

    /// <summary>What must hold, in one line.</summary>
    public string Title { get; }

    /// <summary>Where a chronicle breaks the rule.</summary>
    /// <param name="chronicle">The chronicle.</param>
    public abstract IEnumerable<Violation> Check(Chronicle chronicle);

    private protected Violation Broken(string pointer, string message) => new(Id, Severity, message, pointer);
}
