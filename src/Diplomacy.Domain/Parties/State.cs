using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>A state.</summary>
[DomainRecord("state")]
public sealed partial record State : Party
{
    /// <summary>Its code in ISO 3166-1.</summary>
    public CountryCode Country { get; }

    /// <summary>The first day on which it existed; absent where it does not matter or is not known.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day on which it existed, included; absent where it exists, or where the day is not known.</summary>
    public LocalDate? Until { get; }

    [Invariant("DIP2110", "A state's last day must not be before its first ({From}); it is {Until}. Exchange or correct the days.")]
    bool LastDayIsNotBeforeTheFirst => From is null || Until is null || From <= Until;
}
