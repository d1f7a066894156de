namespace Diplomacy.Domain;

/// <summary>No place lies within a place inside it.</summary>
internal sealed class PlacesAreNotCircular() : CircleRule<Place>("DIP7119", "No place lies within a place inside it")
{
    protected override string Member => "within";

    protected override string Requirement => "a place must not lie within a place inside it";

    protected override string? Around(Place record) => record.Within?.Value;
}
