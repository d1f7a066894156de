namespace Diplomacy.Domain;

/// <summary>What kind of session it is.</summary>
public enum SessionCategory
{
    /// <summary>All who take part, together.</summary>
    Plenary,

    /// <summary>A part at one level: of heads of state, of ministers.</summary>
    Segment,

    /// <summary>A round table.</summary>
    RoundTable,

    /// <summary>A sitting of a body that meets during the summit.</summary>
    Sitting,
}
