namespace Diplomacy.Domain;

/// <summary>How far an outcome binds those who reached it.</summary>
/// <remarks>What was only "expressed readiness" or "confirmed interest" is an intent, never an agreement.</remarks>
public enum OutcomeGrade
{
    /// <summary>They intend to do something.</summary>
    Intent,

    /// <summary>They understand a matter in the same way.</summary>
    Understanding,

    /// <summary>They have agreed.</summary>
    Agreement,

    /// <summary>A body has decided.</summary>
    Decision,

    /// <summary>They state a position.</summary>
    Declaration,

    /// <summary>They recommend something to others.</summary>
    Recommendation,

    /// <summary>One of them promises a contribution.</summary>
    Pledge,

    /// <summary>Someone is to do something.</summary>
    ActionItem,
}
