namespace Diplomacy.Domain;

/// <summary>How voters vote.</summary>
public enum VotingMethod
{
    /// <summary>At polling stations in the country.</summary>
    InTheCountry,

    /// <summary>At missions abroad.</summary>
    Abroad,

    /// <summary>At polling stations, before the day of the vote.</summary>
    Early,

    /// <summary>By post.</summary>
    ByPost,

    /// <summary>Over a network.</summary>
    Electronic,
}
