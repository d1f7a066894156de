using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A matter that a meeting takes up.</summary>
[DomainRecord]
public sealed partial record AgendaItem
{
    /// <summary>Its place on the agenda, counted from 1.</summary>
    public int Position { get; }

    /// <summary>The matter.</summary>
    public LocalizedText Title { get; }

    /// <summary>When it is to be taken up.</summary>
    public Schedule? Schedule { get; }

    /// <summary>The records that it is about.</summary>
    public ValueList<Id<DiplomaticRecord>> About { get; }

    /// <summary>How it was taken up.</summary>
    public LocalizedText? Note { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }
}
