namespace Diplomacy.Domain;

/// <summary>What kind of framework it is.</summary>
public enum FrameworkCategory
{
    /// <summary>A framework of the United Nations with a country: a Sustainable Development Cooperation Framework, or one of those before it (UNDAF, UNPAF, UNPF, UNPDF).</summary>
    CooperationFramework,

    /// <summary>The programme or strategy of one entity of the United Nations for a country.</summary>
    CountryProgramme,

    /// <summary>A development plan of a country's own.</summary>
    NationalPlan,

    /// <summary>A programme of several countries for their region.</summary>
    RegionalProgramme,
}
