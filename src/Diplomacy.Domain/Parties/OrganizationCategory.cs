namespace Diplomacy.Domain;

/// <summary>What kind of body an organization is.</summary>
public enum OrganizationCategory
{
    /// <summary>An organization of states.</summary>
    Intergovernmental,

    /// <summary>A principal organ of the United Nations.</summary>
    PrincipalOrgan,

    /// <summary>A department or office of the Secretariat of the United Nations.</summary>
    SecretariatDepartment,

    /// <summary>A fund or programme of the United Nations.</summary>
    FundOrProgramme,

    /// <summary>A specialized agency of the United Nations.</summary>
    SpecializedAgency,

    /// <summary>A regional commission of the United Nations.</summary>
    RegionalCommission,

    /// <summary>The United Nations entities that work in one country, as a team.</summary>
    CountryTeam,

    /// <summary>The office of a resident coordinator.</summary>
    ResidentCoordinatorOffice,

    /// <summary>A body of a state: a ministry, a commission, a regional authority.</summary>
    StateBody,

    /// <summary>Any other body.</summary>
    Other,
}
