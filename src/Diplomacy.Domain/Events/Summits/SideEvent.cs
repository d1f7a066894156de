using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>Something on the margins of a summit, with organizers of its own. It is no session of the summit.</summary>
[DomainRecord]
public sealed partial record SideEvent
{
    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; }

    /// <summary>Its days, first and last included; absent where they are not known.</summary>
    public DateInterval? Dates { get; }

    /// <summary>How it lies to the summit.</summary>
    public MarginRelation Relation { get; } = MarginRelation.During;

    /// <summary>Who organizes it.</summary>
    public ValueList<Id<Party>> Organizers { get; }

    /// <summary>The records that it is about.</summary>
    public ValueList<Id<DiplomaticRecord>> About { get; }

    /// <summary>What is worth knowing and has no member of its own.</summary>
    public LocalizedText? Note { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }
}
