namespace Diplomacy.Domain;

/// <summary>What follows from a vote in law.</summary>
public enum DecisionConsequence
{
    /// <summary>The proposal is adopted.</summary>
    Adopted,

    /// <summary>What was in force is repealed.</summary>
    Repealed,

    /// <summary>The proposal is rejected.</summary>
    Rejected,

    /// <summary>All stays as it was.</summary>
    StatusQuo,

    /// <summary>The law that was put to the vote stands.</summary>
    LawStands,

    /// <summary>The result is advice and binds nobody.</summary>
    AdvisoryOnly,

    /// <summary>Parliament must debate the matter.</summary>
    ParliamentMustDebate,
}
