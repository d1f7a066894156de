using Diplomacy.Domain.Time;

namespace Diplomacy.Domain;

/// <summary>Sorts dates that are known only in part, by their first or by their last day. They have no order of their own: that <c>2026</c> comes before <c>2026-03</c> is a choice.</summary>
/// <remarks>
/// A start that is open or not known, and a season of no known months, come first; such an end comes last. Years outside the calendar stand where their number puts them. Values with the
/// same days are sorted by the other end and then by their text, so that the order is the same on every machine.
/// </remarks>
public sealed class EdtfComparer : IComparer<EdtfValue>
{
    private readonly Comparison<Stretch> _compare;
    private readonly SeasonPolicy? _seasons;

    private EdtfComparer(Comparison<Stretch> compare, SeasonPolicy? seasons = null) => (_compare, _seasons) = (compare, seasons);

    /// <summary>By the first day, then by the last.</summary>
    public static EdtfComparer ByEarliest { get; } = new(static (one, other) => one.Start.CompareTo(other.Start) is not 0 and var order ? order : one.End.CompareTo(other.End));

    /// <summary>By the last day, then by the first.</summary>
    public static EdtfComparer ByLatest { get; } = new(static (one, other) => one.End.CompareTo(other.End) is not 0 and var order ? order : one.Start.CompareTo(other.Start));

    /// <summary>The same order, with seasons in the months of a policy.</summary>
    /// <param name="seasons">In which months seasons lie.</param>
    public EdtfComparer With(SeasonPolicy seasons) => new(_compare, seasons);

    /// <summary>Negative where the one comes first, positive where the other does, zero where both have the same text; <see langword="null"/> comes before all.</summary>
    /// <param name="x">The one.</param>
    /// <param name="y">The other.</param>
    public int Compare(EdtfValue? x, EdtfValue? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);

        return _compare(x.ExtentBy(_seasons), y.ExtentBy(_seasons)) is not 0 and var order ? order : string.CompareOrdinal(x.Text, y.Text);
    }
}
