using Diplomacy.Domain;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>A timeline as rows.</summary>
internal sealed class TimelineListing
{
    private readonly Timeline _timeline;
    private readonly Dictionary<string, string> _places;

    private TimelineListing(IReadOnlyList<PlacedRecord> records)
    {
        _timeline = Timeline.Of(records.Select(static placed => placed.Record));
        _places = records.Select(static placed => placed.Record).OfType<Place>()
            .GroupBy(static place => place.Id.Value, StringComparer.Ordinal)
            .ToDictionary(static places => places.Key, static places => places.First().Name.ForReader(), StringComparer.Ordinal);
    }

    /// <summary>Writes the whole timeline, and under it what is not known to the day.</summary>
    /// <param name="records">The records.</param>
    /// <param name="screen">Where to write.</param>
    /// <param name="hasHeadings">Whether the columns have headings in a pipe, too.</param>
    public static void WriteAll(IReadOnlyList<PlacedRecord> records, Screen screen, bool hasHeadings = false)
    {
        var listing = new TimelineListing(records);
        var timeline = listing._timeline;
        if (timeline.Dated.Count > 0) screen.Write(listing.Dated(timeline.Dated), hasHeadings);
        if (timeline.Undated.Count == 0) return;
        if (timeline.Dated.Count > 0) screen.WriteLine();
        screen.WriteLine("Not known to the day:");
        screen.Write(listing.Undated(timeline.Undated), hasHeadings);
    }

    /// <summary>Writes what touches a period.</summary>
    /// <param name="period">The period, first and last day included.</param>
    /// <param name="records">The records.</param>
    /// <param name="terminal">Where to write, and where to say what was left out.</param>
    public static void WriteTouching(DateInterval period, IReadOnlyList<PlacedRecord> records, Terminal terminal)
    {
        var listing = new TimelineListing(records);
        var touching = listing._timeline.Touching(period).ToList();
        var possible = listing._timeline.MayTouch(period).ToList();
        if (touching.Count > 0) terminal.Out.Write(listing.Dated(touching));
        else terminal.Error.WriteLine($"Nothing is recorded on {DateText.Of(period)}.");
        if (possible.Count > 0)
        {
            if (touching.Count > 0) terminal.Out.WriteLine();
            terminal.Out.WriteLine("Possibly, for the day is not known:");
            terminal.Out.Write(listing.Undated(possible));
        }

        if (listing._timeline.WithoutDate is > 0 and var count) terminal.Error.WriteLine($"Left out because no date is known: {count}.");
    }

    private Listing Dated(IEnumerable<TimelineEntry> entries)
    {
        var listing = new Listing("When", "Kind", "Name", "Place", "Id");
        foreach (var entry in entries) listing.Add(entry.When, entry.Kind, entry.Name.ForReader(), PlaceOf(entry), entry.Id.Value);
        return listing;
    }

    private Listing Undated(IEnumerable<TimelineEntry> entries)
    {
        var listing = new Listing("Kind", "Name", "Place", "Id", "What is known of the date");
        foreach (var entry in entries) listing.Add(entry.Kind, entry.Name.ForReader(), PlaceOf(entry), entry.Id.Value, entry.When);
        return listing;
    }

    private string PlaceOf(TimelineEntry entry) => entry.Place is null ? "" : _places.GetValueOrDefault(entry.Place.Value, entry.Place.Value);
}
