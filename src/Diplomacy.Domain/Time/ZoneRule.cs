using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What must hold between hours in a zone and the zone data that are asked for their instants.</summary>
/// <remarks>It is asked for, and never checked where a value is built: other data give another answer.</remarks>
/// <param name="Id">The rule's id.</param>
/// <param name="Title">What must hold, in one line.</param>
/// <param name="Severity">What hours that break the rule are: unsound, or doubtful.</param>
public sealed record ZoneRule(string Id, string Title, InvariantSeverity Severity)
{
    internal static readonly ZoneRule OffsetIsThatOfTheZone = new("DIP1030", "Offset is that of the zone", InvariantSeverity.Warning);
    internal static readonly ZoneRule LocalTimeIsNotSkipped = new("DIP1031", "Local time is not skipped", InvariantSeverity.Error);
    internal static readonly ZoneRule LocalTimeIsNotAmbiguous = new("DIP1032", "Local time is not ambiguous", InvariantSeverity.Error);
    internal static readonly ZoneRule ZoneIsInTheData = new("DIP1033", "Zone is in the zone data", InvariantSeverity.Warning);
    internal static readonly ZoneRule EndIsALaterInstant = new("DIP1034", "End is a later instant than the start", InvariantSeverity.Error);
    internal static readonly ZoneRule LocalTimeIsAnInstant = new("DIP1035", "Local time is an instant", InvariantSeverity.Error);

    /// <summary>Every rule, by id.</summary>
    public static ValueList<ZoneRule> All { get; } =
    [
        OffsetIsThatOfTheZone, LocalTimeIsNotSkipped, LocalTimeIsNotAmbiguous, ZoneIsInTheData, EndIsALaterInstant, LocalTimeIsAnInstant,
    ];
}
