namespace Diplomacy.Domain;

/// <summary>What to take for a local time that a zone skips, because its clocks are put forward over it.</summary>
public enum SkippedTimeChoice
{
    /// <summary>Nothing: such a time is refused.</summary>
    Refuse,

    /// <summary>The time later by what is skipped: 02:30 is 03:30 where 02:00 to 03:00 is skipped.</summary>
    ShiftForward,

    /// <summary>The first time that the zone has again: 03:00 where 02:00 to 03:00 is skipped.</summary>
    FirstAfter,
}
