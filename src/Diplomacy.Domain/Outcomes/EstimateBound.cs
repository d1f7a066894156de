namespace Diplomacy.Domain;

/// <summary>How a number is meant that was given beforehand.</summary>
public enum EstimateBound
{
    /// <summary>About so many.</summary>
    About,

    /// <summary>More than so many.</summary>
    MoreThan,

    /// <summary>So many or more.</summary>
    AtLeast,

    /// <summary>So many or fewer.</summary>
    AtMost,

    /// <summary>Exactly so many.</summary>
    Exactly,
}
