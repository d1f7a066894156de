namespace Diplomacy.Domain;

/// <summary>What an answer means for the matter put to the vote.</summary>
public enum AnswerMeaning
{
    /// <summary>The proposal is adopted.</summary>
    Adopt,

    /// <summary>The proposal is rejected.</summary>
    Reject,

    /// <summary>What is in force is repealed.</summary>
    Repeal,

    /// <summary>What is in force is kept.</summary>
    Keep,

    /// <summary>None of these: an abstention on the ballot.</summary>
    None,
}
