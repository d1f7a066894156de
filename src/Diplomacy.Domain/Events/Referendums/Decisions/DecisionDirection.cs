namespace Diplomacy.Domain;

/// <summary>What a vote does whose rule is met.</summary>
public enum DecisionDirection
{
    /// <summary>It adopts what was proposed.</summary>
    Adopt,

    /// <summary>It repeals what is in force.</summary>
    Repeal,

    /// <summary>It kills what parliament has adopted.</summary>
    Veto,
}
