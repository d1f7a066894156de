namespace Diplomacy.Domain;

/// <summary>What a code of the Sustainable Development Goals stands for.</summary>
public enum SdgLevel
{
    /// <summary>One of the 17 goals.</summary>
    Goal,

    /// <summary>One of the 169 targets, each of a goal.</summary>
    Target,

    /// <summary>A measure of a target.</summary>
    Indicator,
}
