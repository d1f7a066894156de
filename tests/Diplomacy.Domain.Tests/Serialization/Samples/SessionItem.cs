using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain.Tests.Serialization.Samples;

/// <summary>A value with every scalar.</summary>
[DomainRecord]
public sealed partial record SessionItem
{
    /// <summary>Its day.</summary>
    public LocalDate Day { get; }

    /// <summary>Its text.</summary>
    public string Text { get; }

    /// <summary>Its number.</summary>
    public int? Number { get; }

    /// <summary>Papers.</summary>
    public long Papers { get; } = 1;

    /// <summary>Cost.</summary>
    public decimal? Cost { get; }

    /// <summary>Whether it is public.</summary>
    public bool IsPublic { get; } = true;

    /// <summary>From.</summary>
    public LocalTime? From { get; }

    /// <summary>Deadline.</summary>
    public LocalDateTime? Deadline { get; }

    /// <summary>Month.</summary>
    public YearMonth? Month { get; }

    /// <summary>Shift.</summary>
    public Offset? Shift { get; }

    /// <summary>Published.</summary>
    public Instant? Published { get; }

    /// <summary>About.</summary>
    public ValueList<Id<Notice>> About { get; }

    [Invariant("TST0004", "A number must be counted from 1; it is {Number}.")]
    bool NumberIsCountedFromOne => Number is null || Number >= 1;
}
