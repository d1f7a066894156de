using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Tests.Serialization.Samples;

/// <summary>A list of records, and one record that may be absent.</summary>
[DomainRecord]
public sealed partial record AgendaChapter
{
    /// <summary>Its points.</summary>
    public ValueList<AgendaPoint> Points { get; }

    /// <summary>The point before them.</summary>
    public AgendaPoint? Opening { get; }
}
