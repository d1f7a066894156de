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

    public List<PlainCitation>? Sources { get; init; }

    public int? Revision { get; init; }

    public Instant? Created { get; init; }

    public Instant? Modified { get; init; }

    public PlainSchedule? Schedule { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Place>? Place { get; init; }

    public PlainReferendumStage? Stage { get; init; }

    [MemoryPackAllowSerialize]
    public required CountryCode Jurisdiction { get; init; }

    public ReferendumInstrument? Instrument { get; init; }

    public ReferendumInitiation? Initiation { get; init; }

    public ReferendumEffect? Effect { get; init; }

    [MemoryPackAllowSerialize]
    public List<LanguageTag>? OfficialLanguages { get; init; }

    public LocalDate? CalledOn { get; init; }

    public List<PlainQuestion>? Questions { get; init; }

    public List<PlainElectorate>? Electorate { get; init; }

    public List<PlainTally>? Tallies { get; init; }
}
