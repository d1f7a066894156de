using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A part of the programme of a summit.</summary>
[DomainRecord]
public sealed partial record SummitSession
{
    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; }

    /// <summary>What kind of session it is.</summary>
    public SessionCategory Category { get; }

    /// <summary>When it is to take place.</summary>
    public Schedule? Schedule { get; }

    /// <summary>The room.</summary>
    public string? Room { get; }

    /// <summary>Whether it shares its room and its time with others on purpose.</summary>
    public bool IsParallel { get; } = false;

    /// <summary>Who chairs it.</summary>
    public Id<Party>? Chair { get; }

    /// <summary>The records that it is about.</summary>
    public ValueList<Id<DiplomaticRecord>> About { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    /// <summary>Whether it certainly needs the room at the same time as another.</summary>
    /// <param name="other">The other session.</param>
    [Lowerable]
    public bool NeedsTheRoomOf(SummitSession other) =>
        Room is not null && Room == other.Room && !IsParallel && !other.IsParallel && Schedule is not null && other.Schedule is not null && Schedule.Overlaps(other.Schedule);
}
