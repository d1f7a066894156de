namespace Diplomacy.Domain;

/// <summary>At what level a summit is held.</summary>
public enum SummitLevel
{
    /// <summary>Heads of state.</summary>
    HeadsOfState,

    /// <summary>Heads of government.</summary>
    HeadsOfGovernment,

    /// <summary>Ministers.</summary>
    Ministerial,

    /// <summary>Senior officials.</summary>
    SeniorOfficials,

    /// <summary>States together with others.</summary>
    MultiStakeholder,
}
