using Diplomacy.Domain;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>What happens when: events, what stands on their margins, framework periods, and the steps of institutions, initiatives and reforms.</summary>
internal sealed class Timeline
{
    private Timeline(IEnumerable<TimelineEntry> entries)
    {
        var all = entries.ToLookup(static entry => entry.Days is not null);
        Dated =
        [
            .. all[true]
                .OrderBy(static entry => entry.Days!.Start)
                .ThenBy(static entry => entry.Days!.End)
                .ThenBy(static entry => entry.Id.Value, StringComparer.Ordinal),
        ];
        Undated = [.. all[false]];
    }

    /// <summary>What has a known day, by first day.</summary>
    public IReadOnlyList<TimelineEntry> Dated { get; }

    /// <summary>What has none, in the order of the chronicle.</summary>
    public IReadOnlyList<TimelineEntry> Undated { get; }

    /// <summary>The timeline of records.</summary>
    /// <param name="records">The records.</param>
    public static Timeline Of(IEnumerable<DiplomaticRecord> records) => new(records.SelectMany(TimelineEntries.Of));

    /// <summary>What touches a period, by first day.</summary>
    /// <param name="period">The period, first and last day included.</param>
    public IEnumerable<TimelineEntry> Touching(DateInterval period) => Dated.Where(entry => entry.Touches(period));

    /// <summary>What is not known to the day and may touch a period, in the order of the chronicle.</summary>
    /// <param name="period">The period, first and last day included.</param>
    public IEnumerable<TimelineEntry> MayTouch(DateInterval period) => Undated.Where(entry => entry.MayTouch(period));

    /// <summary>What has no date at all.</summary>
    public int WithoutDate => Undated.Count(static entry => entry.Within is null);
}
