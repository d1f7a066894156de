namespace Diplomacy.Domain;

/// <summary>What kind of place it is.</summary>
public enum PlaceCategory
{
    /// <summary>A building or a room.</summary>
    Venue,

    /// <summary>A city or another settlement.</summary>
    City,

    /// <summary>A part of one country.</summary>
    Region,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A place in a network.</summary>
    Online,
}
