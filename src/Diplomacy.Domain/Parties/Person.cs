using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A person. The name is the one for display; what the person holds is an <see cref="Incumbency"/>.</summary>
[DomainRecord("person")]
public sealed partial record Person : DiplomaticRecord
{
    /// <summary>The given name.</summary>
    public LocalizedText? GivenName { get; }

    /// <summary>The family name.</summary>
    public LocalizedText? FamilyName { get; }

    /// <summary>The patronymic, where the person has one and uses it.</summary>
    public LocalizedText? Patronymic { get; }

    /// <summary>The day of birth.</summary>
    public EdtfValue? BornOn { get; }

    /// <summary>The day of death.</summary>
    public EdtfValue? DiedOn { get; }

    [Invariant("DIP2130", "A person must not die before birth ({BornOn}); the day of death is {DiedOn}. Exchange or correct the days.")]
    bool DeathIsNotBeforeBirth => !(BornOn?.EarliestDay > DiedOn?.LatestDay);
}
