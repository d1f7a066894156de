namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>The groups of the wire: each payload read and written by this library, by its peers, and by the framework's own scanner and writer.</summary>
internal static class WireRatios
{
    /// <summary>A group for each payload.</summary>
    public static IEnumerable<RatioGroup> All() =>
    [
        new WireRatios<Meeting>("meeting", Payloads.Meeting()),
        new WireRatios<Referendum>("referendum", Payloads.Referendum()),
        new WireRatios<Summit>("summit", Payloads.Summit()),
        new WireRatios<FrameworkPeriod>("framework", Payloads.Framework()),
    ];
}
