namespace Diplomacy.Domain;

/// <summary>How high an office ranks.</summary>
/// <remarks>
/// Source: Vienna Convention on the Law of Treaties, 1969, article 7 (full powers); Vienna Convention on Diplomatic Relations, 1961, article 14 (classes of heads of mission).
/// The ranks of the United Nations are those of its Secretariat.
/// </remarks>
public enum OfficeRank
{
    /// <summary>Head of a state.</summary>
    HeadOfState,

    /// <summary>Head of a government.</summary>
    HeadOfGovernment,

    /// <summary>Deputy of the head of a government.</summary>
    DeputyHeadOfGovernment,

    /// <summary>Minister for foreign affairs.</summary>
    ForeignMinister,

    /// <summary>Another minister.</summary>
    Minister,

    /// <summary>Deputy of a minister.</summary>
    DeputyMinister,

    /// <summary>Ambassador or nuncio, accredited to a head of state.</summary>
    Ambassador,

    /// <summary>Envoy, minister or internuncio, accredited to a head of state.</summary>
    Envoy,

    /// <summary>Chargé d'affaires, accredited to a minister for foreign affairs.</summary>
    ChargeDAffaires,

    /// <summary>Special envoy.</summary>
    SpecialEnvoy,

    /// <summary>Another official.</summary>
    Official,

    /// <summary>Expert.</summary>
    Expert,

    /// <summary>Secretary-General of the United Nations.</summary>
    SecretaryGeneral,

    /// <summary>Deputy Secretary-General of the United Nations.</summary>
    DeputySecretaryGeneral,

    /// <summary>Under-Secretary-General of the United Nations.</summary>
    UnderSecretaryGeneral,

    /// <summary>Assistant Secretary-General of the United Nations.</summary>
    AssistantSecretaryGeneral,

    /// <summary>Resident coordinator of the United Nations in a country.</summary>
    ResidentCoordinator,

    /// <summary>Representative of an agency in a country.</summary>
    AgencyRepresentative,
}
