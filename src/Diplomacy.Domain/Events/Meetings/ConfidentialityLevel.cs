namespace Diplomacy.Domain;

/// <summary>What of a meeting may be told.</summary>
public enum ConfidentialityLevel
{
    /// <summary>Everything.</summary>
    Public,

    /// <summary>What the sides give out afterwards.</summary>
    Readout,

    /// <summary>What was said, but not who said it.</summary>
    ChathamHouse,

    /// <summary>Nothing, unless it is released.</summary>
    Closed,
}
