using NodaTime;

namespace Diplomacy.Domain;

/// <summary>What can be told of several dates one after the other.</summary>
public static class EdtfSequence
{
    /// <summary>Whether each date may stand for a day on or after those before it.</summary>
    /// <param name="dates">The dates. One that is absent, or whose bounds are no days, is passed over.</param>
    /// <returns>False only where some date certainly lies before another one that stands before it.</returns>
    public static bool MayBeInOrder(this IEnumerable<EdtfValue?> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        LocalDate? reached = null;
        foreach (var date in dates)
        {
            if (date?.LatestDay < reached) return false;
            if (date?.EarliestDay is { } day && !(day <= reached)) reached = day;
        }

        return true;
    }
}
