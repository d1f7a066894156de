using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A point on the Earth, in degrees of WGS 84.</summary>
[DomainRecord]
public sealed partial record Coordinates
{
    /// <summary>Degrees north of the equator; south of it negative.</summary>
    public decimal Latitude { get; }

    /// <summary>Degrees east of the prime meridian; west of it negative.</summary>
    public decimal Longitude { get; }

    [Invariant("DIP2107", "A latitude must lie between -90 and 90 degrees; it is {Latitude}. Latitude comes first.")]
    bool LatitudeIsOnEarth => Latitude >= -90m && Latitude <= 90m;

    [Invariant("DIP2108", "A longitude must lie between -180 and 180 degrees; it is {Longitude}. Count west of the prime meridian negative.")]
    bool LongitudeIsOnEarth => Longitude >= -180m && Longitude <= 180m;
}
