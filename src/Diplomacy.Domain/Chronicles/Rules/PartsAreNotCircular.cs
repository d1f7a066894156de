namespace Diplomacy.Domain;

/// <summary>No organization or institution is a part of one of its own parts.</summary>
internal sealed class PartsAreNotCircular() : CircleRule<Party>("DIP7116", "No organization is a part of one of its own parts")
{
    protected override string Member => "parent";

    protected override string Requirement => "an organization must not be a part of one of its own parts";

    protected override string? Around(Party record) => record.PartOf?.Value;
}
