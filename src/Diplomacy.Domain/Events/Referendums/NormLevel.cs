namespace Diplomacy.Domain;

/// <summary>The level of a norm in the order of law.</summary>
public enum NormLevel
{
    /// <summary>The constitution.</summary>
    Constitution,

    /// <summary>A treaty.</summary>
    Treaty,

    /// <summary>A law.</summary>
    Law,

    /// <summary>A regulation.</summary>
    Regulation,
}
