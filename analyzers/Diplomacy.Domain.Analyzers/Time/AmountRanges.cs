namespace Diplomacy.Domain.Analyzers.Time;

/// <summary>The amounts of time from which NodaTime makes a time of day or an offset.</summary>
internal static class AmountRanges
{
    private const int HoursPerDay = 24;
    private const int LargestOffsetInHours = 18;
    private const int MinutesPerHour = 60;

    private static readonly Dictionary<string, long> PerHour = new(StringComparer.Ordinal)
    {
        ["hours"] = 1,
        ["minutes"] = MinutesPerHour,
        ["seconds"] = 3_600,
        ["milliseconds"] = 3_600_000,
        ["ticks"] = 36_000_000_000,
        ["nanoseconds"] = 3_600_000_000_000,
    };

    /// <summary>The amounts of a unit that are a time of day; nothing where the unit is none.</summary>
    public static PartRange? SinceMidnight(string unit) =>
        PerHour.TryGetValue(unit, out var units) ? new($"number of {unit} since midnight", 0, (units * HoursPerDay) - 1) : null;

    /// <summary>The amounts of a unit that are an offset from UTC; nothing where the unit is none.</summary>
    public static PartRange? Offset(string unit) =>
        PerHour.TryGetValue(unit, out var units) ? new($"offset in {unit}", -units * LargestOffsetInHours, units * LargestOffsetInHours) : null;

    /// <summary>What is wrong with an offset of hours and minutes; nothing where the sum is one.</summary>
    public static string? OffsetFault(long hours, long minutes) =>
        Math.Abs((hours * MinutesPerHour) + minutes) <= LargestOffsetInHours * MinutesPerHour
            ? null
            : $"The offset must be from -{LargestOffsetInHours} to {LargestOffsetInHours} hours; it is {hours} hours and {minutes} minutes.";
}
