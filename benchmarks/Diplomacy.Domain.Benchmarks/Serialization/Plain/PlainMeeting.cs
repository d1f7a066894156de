using System.Text.Json.Serialization;
using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A meeting as a user of System.Text.Json declares it: the members of the payload, the same value types, no rules.</summary>
[MemoryPackable]
internal sealed partial record PlainMeeting
{
    [JsonPropertyOrder(-1), MemoryPackIgnore]
    public string Kind { get; } = "meeting";

    [MemoryPackAllowSerialize]
    public required Id<DiplomaticRecord> Id { get; init; }

    [MemoryPackAllowSerialize]
    public required LocalizedText Name { get; init; }

    public List<PlainCitation>? Sources { get; init; }

    public int? Revision { get; init; }

    public Instant? Created { get; init; }

    public Instant? Modified { get; init; }

    public PlainSchedule? Schedule { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Place>? Place { get; init; }

    public required MeetingCategory Category { get; init; }

    public required PlainMeetingStage Stage { get; init; }

    public List<PlainDelegation>? Sides { get; init; }

    public AttendanceMode? Mode { get; init; }

    [MemoryPackAllowSerialize]
    public List<LanguageTag>? Interpretation { get; init; }

    public List<PlainAgendaItem>? Agenda { get; init; }

    public List<PlainOutcome>? Outcomes { get; init; }
}
