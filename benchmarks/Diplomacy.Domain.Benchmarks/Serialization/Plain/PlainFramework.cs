using System.Text.Json.Serialization;
using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A framework without rules.</summary>
[MemoryPackable]
internal sealed partial record PlainFramework
{
    [JsonPropertyOrder(-1), MemoryPackIgnore]
    public string Kind { get; } = "frameworkPeriod";

    [MemoryPackAllowSerialize]
    public required Id<DiplomaticRecord> Id { get; init; }

    [MemoryPackAllowSerialize]
    public required LocalizedText Name { get; init; }

    public List<PlainCitation>? Sources { get; init; }

    public int? Revision { get; init; }

    public Instant? Created { get; init; }

    public Instant? Modified { get; init; }

    [MemoryPackAllowSerialize]
    public List<CountryCode>? Countries { get; init; }

    [MemoryPackAllowSerialize]
    public required YearSpan Period { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Party>? CountryTeam { get; init; }

    [MemoryPackAllowSerialize]
    public List<Id<Party>>? ParticipatingEntities { get; init; }

    public List<PlainFrameworkStage>? Stages { get; init; }

    public List<PlainPriority>? Priorities { get; init; }

    public int? DeclaredIndicators { get; init; }

    public List<PlainFunding>? Funding { get; init; }
}
