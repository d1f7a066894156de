namespace Diplomacy.Domain;

/// <summary>What an initiative is to lead to.</summary>
public enum InitiativeCategory
{
    /// <summary>A new organization.</summary>
    NewOrganization,

    /// <summary>A new centre.</summary>
    NewCentre,

    /// <summary>A treaty.</summary>
    Treaty,

    /// <summary>A year or a decade devoted to a matter.</summary>
    YearOrDecade,

    /// <summary>A fund.</summary>
    Fund,

    /// <summary>A network.</summary>
    Network,
}
