using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>What a chronicle is made of: something with an identity, a name, and the sources in which it stands written.</summary>
/// <remarks>The set of kinds is open: other assemblies may declare their own.</remarks>
[DomainRecord]
public abstract partial record DiplomaticRecord
{
    /// <summary>The key under which other records refer to this one: stable, and unique in a chronicle.</summary>
    public Id<DiplomaticRecord> Id { get; }

    /// <summary>What the record is called; where nothing has given it a name, a description of it.</summary>
    public LocalizedText Name { get; }

    /// <summary>Other names of the same thing. A name by which a source calls it is no second thing.</summary>
    public ValueList<NameVariant> NameVariants { get; }

    /// <summary>The item of Wikidata for the same thing, by which it is found in other data.</summary>
    public WikidataId? Wikidata { get; }

    /// <summary>Where the facts of this record stand written.</summary>
    public ValueList<Citation> Sources { get; }

    /// <summary>What sources say about single members, side by side; also what was inferred, and what is known only in part.</summary>
    public ValueList<Assertion> Assertions { get; }

    /// <summary>The number of this edition of the record: 1 when first published, raised by each change.</summary>
    /// <remarks>RFC 5545, 3.8.7.4 (SEQUENCE), counts the same changes from 0.</remarks>
    public int Revision { get; } = 1;

    /// <summary>When the record was first written; absent where that is not kept.</summary>
    public Instant? Created { get; }

    /// <summary>When this edition was written; absent where that is not kept.</summary>
    public Instant? Modified { get; }

    /// <summary>What is worth knowing and has no member of its own.</summary>
    public LocalizedText? Note { get; }

    [Invariant("DIP7001", "A revision must be counted from 1; it is {Revision}. Give the first edition the number 1.")]
    bool RevisionIsCountedFromOne => Revision >= 1;

    [Invariant("DIP7004", "A record must be modified at or after its creation ({Created}); it is modified at {Modified}. Exchange or correct the times.")]
    bool RecordIsModifiedAfterItsCreation => Created is null || Modified is null || Created <= Modified;

    [Invariant("DIP7002", "A name variant must differ from the name ({Name}); it is {item.Text}. Leave it out.", ForEach = nameof(NameVariants), Severity = InvariantSeverity.Warning)]
    bool VariantDiffersFromTheName(NameVariant item) => item.Text != Name || item.From is not null || item.Until is not null;

    [Invariant("DIP7003", "The claims about one member must stand in one assertion; '{item.Member}' has several. Put its claims together.", ForEach = nameof(Assertions))]
    bool ClaimsAboutOneMemberStandTogether(Assertion item) => Assertions.HasOnce(item, other => other.Member);

    /// <summary>What the record was called on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The first name variant that was certainly valid then; where there is none, <see cref="Name"/>.</returns>
    public LocalizedText NameOn(LocalDate day) => NameVariants.FirstOrDefault(variant => variant.IsValidOn(day))?.Text ?? Name;

    /// <summary>What zone data say against the hours in this record, at any depth.</summary>
    /// <param name="zones">The zone data: of NodaTime, <see cref="DateTimeZoneProviders.Tzdb"/>.</param>
    /// <returns>The violations of the rules of <see cref="ZoneRule.All"/> under the policy <see cref="LocalTimePolicy.Strict"/>; their pointers lead from the record.</returns>
    public ValueList<Violation> CheckZones(IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(zones);
        return HoursInZones.Of(this, zones);
    }
}
