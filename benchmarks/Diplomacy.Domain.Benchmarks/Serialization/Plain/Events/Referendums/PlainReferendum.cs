using System.Text.Json.Serialization;
using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A referendum without rules.</summary>
[MemoryPackable]
internal sealed partial record PlainReferendum
{
    [JsonPropertyOrder(-1), MemoryPackIgnore]
    public string Kind { get; } = "referendum";

    [MemoryPackAllowSerialize]
    public required Id<DiplomaticRecord> Id { get; init; }

    [MemoryPackAllowSerialize]
    public required LocalizedText Name { get; init; }

    public List<PlainNameVariant>? NameVariants { get; init; }

    [MemoryPackAllowSerialize]
    public WikidataId? Wikidata { get; init; }

    public List<PlainCitation>? Sources { get; init; }

    public List<PlainAssertion>? Assertions { get; init; }

    public int? Revision { get; init; }

    public Instant? Created { get; init; }

    public Instant? Modified { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Note { get; init; }

    public PlainSchedule? Schedule { get; init; }

    public List<PlainScheduleChange>? History { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Place>? Place { get; init; }

    [MemoryPackAllowSerialize]
    public Id<DiplomaticEvent>? Parent { get; init; }

    public MarginRelation? RelationToParent { get; init; }

    public PlainReferendumStage? Stage { get; init; }

    public PlainSchedule? Actual { get; init; }

    [MemoryPackAllowSerialize]
    public required CountryCode Jurisdiction { get; init; }

    public ReferendumInstrument? Instrument { get; init; }

    public ReferendumInitiation? Initiation { get; init; }

    public ReferendumEffect? Effect { get; init; }

    [MemoryPackAllowSerialize]
    public Id<DecisionRule>? Rule { get; init; }

    public List<VoteSubject>? Subjects { get; init; }

    [MemoryPackAllowSerialize]
    public List<LanguageTag>? OfficialLanguages { get; init; }

    public LocalDate? CalledOn { get; init; }

    public PlainCitation? CalledBy { get; init; }

    public LocalDate? TextPublishedOn { get; init; }

    public LocalDate? TextDueOn { get; init; }

    public LocalDate? ResultDueOn { get; init; }

    public List<PlainReferendumQuestion>? Questions { get; init; }

    public bool? HasSeparateBallots { get; init; }

    public List<PlainVotingPeriod>? Voting { get; init; }

    public List<PlainPollingStations>? Stations { get; init; }

    public PlainLastClosing? LastClosing { get; init; }

    public List<PlainElectorateSnapshot>? Electorate { get; init; }

    public List<PlainTurnoutReport>? Turnout { get; init; }

    [MemoryPackAllowSerialize]
    public List<Id<Place>>? Districts { get; init; }

    public int? DistrictsOnTheDay { get; init; }

    public List<PlainTally>? Tallies { get; init; }

    public List<PlainRegionalCount>? RegionalCounts { get; init; }

    public PlainPriorTurnout? PriorTurnout { get; init; }

    public List<PlainDeclaredOutcome>? DeclaredOutcomes { get; init; }
}
