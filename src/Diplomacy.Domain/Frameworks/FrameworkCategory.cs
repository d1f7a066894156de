namespace Diplomacy.Domain;

/// <summary>What kind of framework it is.</summary>
public enum FrameworkCategory
{
    /// <summary>A Sustainable Development Cooperation Framework of the United Nations with a country.</summary>
    CooperationFramework,

    /// <summary>The programme of one entity of the United Nations for a country.</summary>
    CountryProgramme,
}
