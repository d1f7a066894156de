using Diplomacy.Domain.Benchmarks.Plain;

namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>The groups of the wire: each payload read and written by this library, by its peers, and by the framework's own scanner and writer.</summary>
internal static class WireRatios
{
    /// <summary>A group for each payload.</summary>
    public static IEnumerable<RatioGroup> All() =>
    [
        new WireRatios<Meeting, PlainMeeting>("meeting", Payloads.Meeting()),
        new WireRatios<Referendum, PlainReferendum>("referendum", Payloads.Referendum()),
        new WireRatios<Summit, PlainSummit>("summit", Payloads.Summit()),
        new WireRatios<FrameworkPeriod, PlainFramework>("framework", Payloads.Framework()),
    ];
}
