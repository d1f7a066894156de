namespace Diplomacy.Domain;

/// <summary>How far a party stands behind an initiative. To welcome is not to support, and to support is not to sponsor.</summary>
public enum SupportDegree
{
    /// <summary>It welcomes the initiative.</summary>
    Welcomes,

    /// <summary>It supports the initiative.</summary>
    Supports,

    /// <summary>It sponsors the initiative together with others.</summary>
    CoSponsors,
}
