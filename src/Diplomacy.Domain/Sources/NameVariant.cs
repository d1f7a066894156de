using Diplomacy.Domain.Invariants;

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

    [Invariant("DIP7010", "A name's last day must not be before its first ({From}); it is {Until}. Exchange or correct the days.")]
    bool LastDayIsNotBeforeTheFirst => !(From?.EarliestDay > Until?.LatestDay);

    [Invariant("DIP7011", "A name variant must say who uses it; the source of '{Text}' is {Source}. Cite one.", Severity = InvariantSeverity.Warning)]
    bool VariantHasASource => Source is not null;
}
