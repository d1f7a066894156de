namespace Diplomacy.Domain;

/// <summary>A half of the Earth, north or south of the equator.</summary>
public enum Hemisphere
{
    /// <summary>North of the equator: March is in spring.</summary>
    Northern,

    /// <summary>South of the equator: March is in autumn.</summary>
    Southern,
}
