using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>How many had taken part by some time, as reported on the day.</summary>
[DomainRecord]
public sealed partial record TurnoutReport
{
    /// <summary>The local time of the report, in the zone of the referendum's schedule; absent where it is not known.</summary>
    public LocalDateTime? At { get; }

    /// <summary>The district; absent where the report is about the whole vote.</summary>
    public Id<Place>? District { get; }

    /// <summary>What was counted; absent where the source does not say.</summary>
    public TurnoutMeasure? Measure { get; }

    /// <summary>How many had taken part.</summary>
    public long? Count { get; }

    /// <summary>The share, as published.</summary>
    public PublishedPercentage? Share { get; }

    /// <summary>The electorate of which the share is taken.</summary>
    public ElectorateStage? Electorate { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    [Invariant("DIP4040", "The count of a turnout must not be negative; it is {Count}. Leave it out where it is not known.")]
    bool CountIsNotNegative => Count is null || Count >= 0;

    [Invariant("DIP4041", "A turnout must give a count or a share; the report of {At} gives neither. Give what was reported.")]
    bool TurnoutGivesACountOrAShare => Count is not null || Share is not null;

    [Invariant("DIP4042", "The part of a published share must be the count reported ({Count}); it is {Share.Part}. Correct one of them.")]
    bool ShareIsThatOfTheCount => Count is null || Share?.Part is null || Share.Part == Count;
}
