using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A state.</summary>
[DomainRecord("state")]
public sealed partial record State : Party
{
    /// <summary>Its code in ISO 3166-1.</summary>
    public CountryCode Country { get; }

    /// <summary>The first day on which it existed; absent where it does not matter or is not known.</summary>
    public EdtfValue? From { get; }

    /// <summary>The last day on which it existed, included; absent where it exists, or where the day is not known.</summary>
    public EdtfValue? Until { get; }

    [Invariant("DIP2113", "A state whose code was withdrawn ({Country.WithdrawnOn}) must have a last day; that of '{Name}' is {Until}. Give the day, or the code that is in use.", Severity = InvariantSeverity.Warning)]
    bool FormerStateHasALastDay => !Country.IsWithdrawn || Until is not null;

    [Invariant("DIP2110", "A state's last day must not be before its first ({From}); it is {Until}. Exchange or correct the days.")]
    bool LastDayIsNotBeforeTheFirst => !(From?.EarliestDay > Until?.LatestDay);
}
