using System.Text.Json.Serialization;
using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A summit without rules.</summary>
[MemoryPackable]
internal sealed partial record PlainSummit
{
    [JsonPropertyOrder(-1), MemoryPackIgnore]
    public string Kind { get; } = "summit";

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

    public required PlainSummitStage Stage { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Theme { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Series { get; init; }

    public int? Edition { get; init; }

    public SummitLevel? Level { get; init; }

    [MemoryPackAllowSerialize]
    public List<Id<Party>>? Hosts { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Party>? Chair { get; init; }

    public AttendanceMode? Mode { get; init; }

    [MemoryPackAllowSerialize]
    public List<Id<Party>>? Conveners { get; init; }

    public List<PlainMandate>? Mandates { get; init; }

    public List<PlainAnnouncement>? Announcements { get; init; }

    public List<PlainSummitParticipant>? Participants { get; init; }

    public PlainEstimate? ExpectedParticipants { get; init; }

    public PlainEstimate? ExpectedSessions { get; init; }

    [MemoryPackAllowSerialize]
    public List<Id<DiplomaticEvent>>? PreparatoryMeetings { get; init; }

    public List<PlainSummitSession>? Sessions { get; init; }

    public PlainOutcomeDocument? OutcomeDocument { get; init; }

    public List<PlainSideEvent>? SideEvents { get; init; }
}
