namespace Diplomacy.Domain.Tests.Chronicles;

/// <summary>What a finding in real data comes from.</summary>
internal enum FindingVerdict
{
    /// <summary>The row is wrong, or leaves out what it should say.</summary>
    BadData,

    /// <summary>The rule refuses or doubts what is so.</summary>
    BadRule,

    /// <summary>The row tells what is known, and the rule doubts it with reason.</summary>
    RightAsItIs,
}
