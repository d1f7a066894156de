using Diplomacy.Domain;

namespace Diplomacy.Cli;

/// <summary>A timeline as rows.</summary>
/// <param name="records">The records, for the names of places.</param>
internal sealed class TimelineListing(IEnumerable<DiplomaticRecord> records)
{
    private readonly Dictionary<string, string> _places = records.OfType<Place>()
        .GroupBy(static place => place.Id.Value, StringComparer.Ordinal)
        .ToDictionary(static places => places.Key, static places => places.First().Name.ForReader(), StringComparer.Ordinal);

    /// <summary>What has a known day: when, kind, name, place and id.</summary>
    /// <param name="entries">The entries.</param>
    public Listing Dated(IEnumerable<TimelineEntry> entries)
    {
        var listing = new Listing("When", "Kind", "Name", "Place", "Id");
        foreach (var entry in entries) listing.Add(entry.When, entry.Kind, entry.Name.ForReader(), PlaceOf(entry), entry.Id.Value);
        return listing;
    }

    /// <summary>What has none: kind, name, place and id, and last what is said of the date.</summary>
    /// <param name="entries">The entries.</param>
    public Listing Undated(IEnumerable<TimelineEntry> entries)
    {
        var listing = new Listing("Kind", "Name", "Place", "Id", "What is known of the date");
        foreach (var entry in entries) listing.Add(entry.Kind, entry.Name.ForReader(), PlaceOf(entry), entry.Id.Value, entry.When);
        return listing;
    }

    private string PlaceOf(TimelineEntry entry) => entry.Place is null ? "" : _places.GetValueOrDefault(entry.Place.Value, entry.Place.Value);
}
