namespace Diplomacy.Domain.Referendums;

/// <summary>What a clause about counts is for.</summary>
internal enum ClauseRole
{
    /// <summary>That enough took part.</summary>
    Turnout,

    /// <summary>That enough of those entitled, or enough in number, were for an answer.</summary>
    Approval,

    /// <summary>That one answer has the upper hand.</summary>
    Majority,
}
