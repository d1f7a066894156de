using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>A post that persons hold one after the other: it stays when its holder goes.</summary>
[DomainRecord("office")]
public sealed partial record Office : DiplomaticRecord
{
    /// <summary>The party whose office it is.</summary>
    public Id<Party>? Of { get; }

    /// <summary>How high it ranks.</summary>
    public OfficeRank? Rank { get; }

    /// <summary>How many persons can hold it at one time.</summary>
    public int Seats { get; } = 1;

    /// <summary>The first day on which the office existed.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day on which the office existed, included; absent where it exists, or where the day is not known.</summary>
    public LocalDate? Until { get; }

    [Invariant("DIP2140", "An office must have at least one seat (1); it has {Seats}. Give the number of persons who can hold it at one time.")]
    bool OfficeHasASeat => Seats >= 1;

    [Invariant("DIP2141", "An office's last day must not be before its first ({From}); it is {Until}. Exchange or correct the days.")]
    bool LastDayIsNotBeforeTheFirst => From is null || Until is null || From <= Until;
}
