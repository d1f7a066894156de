namespace Diplomacy.Domain;

/// <summary>What to take for a local time that a zone has twice, because its clocks are put back over it.</summary>
public enum AmbiguousTimeChoice
{
    /// <summary>Nothing: such a time is refused.</summary>
    Refuse,

    /// <summary>The first of the two.</summary>
    Earlier,

    /// <summary>The second of the two.</summary>
    Later,
}
