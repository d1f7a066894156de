namespace Diplomacy.Domain;

/// <summary>How far a value that is approximate may lie from what is written. Nothing widens a date but a margin that the caller gives. By default it is 0.</summary>
/// <param name="Years">Years to either side, at least 0, of a date whose finest approximate part is the year.</param>
/// <param name="Months">Months to either side, at least 0, of one whose finest approximate part is the month.</param>
/// <param name="Days">Days to either side, at least 0, of one whose finest approximate part is the day.</param>
public readonly record struct ApproximationMargin(int Years, int Months, int Days)
{
    /// <summary>Years to either side, at least 0.</summary>
    public int Years { get; } = NotNegative(Years);

    /// <summary>Months to either side, at least 0.</summary>
    public int Months { get; } = NotNegative(Months);

    /// <summary>Days to either side, at least 0.</summary>
    public int Days { get; } = NotNegative(Days);

    private static int NotNegative(int margin)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(margin);
        return margin;
    }
}
