using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>Where something takes place.</summary>
[DomainRecord("place")]
public sealed partial record Place : DiplomaticRecord
{
    /// <summary>What kind of place it is.</summary>
    public PlaceCategory Category { get; }

    /// <summary>The country in which it lies; absent for a place in a network.</summary>
    public CountryCode? Country { get; }

    /// <summary>The subdivision of the country in which it lies: <c>GB-SCT</c>.</summary>
    public SubdivisionCode? Subdivision { get; }

    /// <summary>The next larger place.</summary>
    public Id<Place>? Within { get; }

    /// <summary>The zone in which it lies: <c>Asia/Almaty</c>.</summary>
    public TimeZoneId? Zone { get; }

    /// <summary>The first day on which it existed, as exactly as it is known; absent where that does not matter.</summary>
    public EdtfValue? From { get; }

    /// <summary>The last day on which it existed, included, as exactly as it is known; absent where it exists, or where nothing is known of it.</summary>
    public EdtfValue? Until { get; }

    /// <summary>Where it lies.</summary>
    public Coordinates? Coordinates { get; }

    /// <summary>How to take part at a place in a network.</summary>
    public LocalizedText? Access { get; }

    [Invariant("DIP2101", "A physical place must lie in a country; that of '{Name}' is {Country}. Give the country's code.")]
    bool PhysicalPlaceLiesInACountry => Category == PlaceCategory.Online || Country is not null;

    [Invariant("DIP2102", "A place in a network must have no country; that of '{Name}' is {Country}. Leave it out, or give the kind of the physical place.")]
    bool OnlinePlaceHasNoCountry => Category != PlaceCategory.Online || Country is null;

    [Invariant("DIP2103", "A place in a network must say how to take part; the access to '{Name}' is {Access}. Describe it.", Severity = InvariantSeverity.Warning)]
    bool OnlinePlaceDescribesItsAccess => Category != PlaceCategory.Online || Access is not null;

    [Invariant("DIP2104", "A place in a network must have no coordinates; '{Name}' has them. Leave them out.")]
    bool OnlinePlaceHasNoCoordinates => Category != PlaceCategory.Online || Coordinates is null;

    [Invariant("DIP2105", "A place must lie within another place; '{Name}' lies within itself ({Within}). Give the next larger place.")]
    bool PlaceIsNotWithinItself => Within is null || Within.Value != Id.Value;

    [Invariant("DIP2114", "A place's last day must not be before its first ({From}); it is {Until}. Exchange or correct the days.")]
    bool LastDayIsNotBeforeTheFirst => !(From?.EarliestDay > Until?.LatestDay);

    [Invariant("DIP2112", "The zone of a place must be one of its country ({Country}); it is {Zone}. Correct the zone or the country.", Severity = InvariantSeverity.Warning)]
    bool ZoneIsOfTheCountry => Zone is null || Country is null || Country.IsWithdrawn || Zone.Countries.Count == 0 || Zone.Countries.Contains(Country);

    [Invariant("DIP2111", "A subdivision must belong to the country of the place ({Country}); that of '{Name}' is {Subdivision}. Give its own country, or leave the subdivision out.")]
    bool SubdivisionBelongsToTheCountry => Subdivision is null || Subdivision.Country == Country;
}
