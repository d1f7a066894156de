using System.Text.Json.Serialization;
using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A framework without rules.</summary>
[MemoryPackable]
internal sealed partial record PlainFrameworkPeriod
{
    [JsonPropertyOrder(-1), MemoryPackIgnore]
    public string Kind { get; } = "frameworkPeriod";

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

    [MemoryPackAllowSerialize]
    public List<CountryCode>? Countries { get; init; }

    [MemoryPackAllowSerialize]
    public List<AreaCode>? Areas { get; init; }

    [MemoryPackAllowSerialize]
    public required YearSpan Period { get; init; }

    public PlainPeriodAlignment? Alignment { get; init; }

    public List<PlainFrameworkExtension>? Extensions { get; init; }

    public FrameworkCategory? Category { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Party>? Entity { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Party>? CountryTeam { get; init; }

    [MemoryPackAllowSerialize]
    public List<Id<Party>>? ParticipatingEntities { get; init; }

    public List<PlainFrameworkStage>? Stages { get; init; }

    [MemoryPackAllowSerialize]
    public List<SdgCode>? Sdgs { get; init; }

    public List<PlainStrategicPriority>? Priorities { get; init; }

    public int? DeclaredIndicators { get; init; }

    public List<PlainGoalFunding>? Funding { get; init; }

    [MemoryPackAllowSerialize]
    public List<Id<Meeting>>? SteeringCommittee { get; init; }

    public List<PlainJointWorkPlan>? WorkPlans { get; init; }

    public List<PlainResultsReport>? Reports { get; init; }

    public PlainFrameworkEvaluation? Evaluation { get; init; }

    [MemoryPackAllowSerialize]
    public Id<FrameworkPeriod>? Predecessor { get; init; }

    [MemoryPackAllowSerialize]
    public Id<FrameworkPeriod>? Successor { get; init; }
}
