namespace Diplomacy.Domain.Tests.Events.Referendums.Decisions;

/// <summary>What a voter did.</summary>
public enum Ballot
{
    /// <summary>Stayed at home.</summary>
    None,

    /// <summary>Voted for.</summary>
    Yes,

    /// <summary>Voted against.</summary>
    No,

    /// <summary>Left the ballot blank.</summary>
    Blank,

    /// <summary>Spoilt the ballot.</summary>
    Invalid,
}
