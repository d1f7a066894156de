namespace Diplomacy.Domain;

/// <summary>Who has a referendum called.</summary>
public enum ReferendumInitiation
{
    /// <summary>The head of state.</summary>
    HeadOfState,

    /// <summary>Parliament.</summary>
    Parliament,

    /// <summary>The government.</summary>
    Government,

    /// <summary>Citizens.</summary>
    Citizens,

    /// <summary>Regions.</summary>
    Regions,

    /// <summary>The law, which demands it.</summary>
    Mandatory,
}
