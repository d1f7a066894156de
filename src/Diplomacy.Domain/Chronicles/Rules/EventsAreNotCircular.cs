namespace Diplomacy.Domain;

/// <summary>No event is a part of one of its own parts.</summary>
internal sealed class EventsAreNotCircular() : CircleRule<DiplomaticEvent>("DIP7118", "No event is a part of one of its own parts")
{
    protected override string Member => "parent";

    protected override string Requirement => "an event must not be a part of one of its own parts";

    protected override string? Around(DiplomaticEvent record) => record.Parent?.Value;
}
