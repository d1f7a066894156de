namespace Diplomacy.Domain;

/// <summary>What kind of institution it is.</summary>
public enum InstitutionCategory
{
    /// <summary>A centre for a region.</summary>
    RegionalCentre,

    /// <summary>An office.</summary>
    Office,

    /// <summary>A specialized agency.</summary>
    SpecializedAgency,

    /// <summary>A committee.</summary>
    Committee,

    /// <summary>A fund.</summary>
    Fund,

    /// <summary>A programme.</summary>
    Programme,
}
