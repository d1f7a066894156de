using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>Another name of a thing: as a source writes it, or as it was valid for a time.</summary>
[DomainRecord]
public sealed partial record NameVariant
{
    /// <summary>The other name.</summary>
    public LocalizedText Text { get; }

    /// <summary>The first day on which the name was valid; absent where it is not known or does not apply.</summary>
    public EdtfValue? From { get; }

    /// <summary>The last day on which the name was valid, included; absent where it is not known or does not apply.</summary>
    public EdtfValue? Until { get; }

    /// <summary>Who uses the name, or by which act it was valid.</summary>
    public Citation? Source { get; }

    /// <summary>Whether the name was certainly valid on a day: days of its validity are told, and none of them excludes the day.</summary>
    /// <param name="day">The day.</param>
    public bool IsValidOn(LocalDate day) => (From is not null || Until is not null) && (From is null || From.LatestDay <= day) && (Until is null || Until.EarliestDay >= day);

    [Invariant("DIP7010", "A name's last day must not be before its first ({From}); it is {Until}. Exchange or correct the days.")]
    bool LastDayIsNotBeforeTheFirst => !(From?.EarliestDay > Until?.LatestDay);

    [Invariant("DIP7011", "A name variant must say who uses it; the source of '{Text}' is {Source}. Cite one.", Severity = InvariantSeverity.Warning)]
    bool VariantHasASource => Source is not null;
}
