namespace Diplomacy.Domain;

/// <summary>A subject that laws let be put to a vote, or keep from it.</summary>
public enum VoteSubject
{
    /// <summary>The constitution.</summary>
    Constitution,

    /// <summary>Taxes and duties.</summary>
    Taxation,

    /// <summary>The budget.</summary>
    Budget,

    /// <summary>Amnesty and pardon.</summary>
    AmnestyAndPardon,

    /// <summary>The ratification of treaties.</summary>
    Treaties,

    /// <summary>Rights and freedoms.</summary>
    RightsAndFreedoms,

    /// <summary>The territory and borders of the state.</summary>
    Territory,

    /// <summary>Membership in an international organisation.</summary>
    InternationalOrganisation,

    /// <summary>Defence and national security.</summary>
    Security,

    /// <summary>Appointments to office and their end.</summary>
    Appointments,

    /// <summary>Something else.</summary>
    Other,
}
