using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>That something was made known on an occasion.</summary>
[DomainRecord]
public sealed partial record Announcement
{
    /// <summary>The occasion: an address, a session, a forum.</summary>
    public LocalizedText Occasion { get; }

    /// <summary>The day, as exactly as it is known.</summary>
    public EdtfValue? On { get; }

    /// <summary>The event at which it was made known, where the chronicle has it.</summary>
    public Id<DiplomaticRecord>? Event { get; }

    /// <summary>Who made it known.</summary>
    public Id<Person>? By { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }
}
