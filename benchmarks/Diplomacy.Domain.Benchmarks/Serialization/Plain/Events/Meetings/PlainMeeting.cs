using System.Text.Json.Serialization;
using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A meeting as a user of System.Text.Json declares it: every member, the same value types, no rules.</summary>
[MemoryPackable]
internal sealed partial record PlainMeeting
{
    [JsonPropertyOrder(-1), MemoryPackIgnore]
    public string Kind { get; } = "meeting";

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

    public required MeetingCategory Category { get; init; }

    public required PlainMeetingStage Stage { get; init; }

    public List<PlainDelegation>? Sides { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Party>? Host { get; init; }

    [MemoryPackAllowSerialize]
    public List<Id<Party>>? Facilitators { get; init; }

    public AttendanceMode? Mode { get; init; }

    public ConfidentialityLevel? Confidentiality { get; init; }

    [MemoryPackAllowSerialize]
    public List<LanguageTag>? Interpretation { get; init; }

    public List<PlainAgendaItem>? Agenda { get; init; }

    public List<PlainOutcome>? Outcomes { get; init; }

    public List<PlainStatement>? Statements { get; init; }
}
