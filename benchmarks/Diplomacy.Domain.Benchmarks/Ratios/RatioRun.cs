using System.Globalization;
using System.Runtime.Intrinsics;

namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>Measures groups of cases in this process, prints them in one table with their limits, and then each ratio on a line of its own.</summary>
internal static class RatioRun
{
    private const int Misuse = 2;

    private static readonly Dictionary<string, Func<RatioGroup>> Groups = new(StringComparer.Ordinal)
    {
        ["dates"] = static () => new DateRatios(),
        ["decisions"] = static () => new DecisionRatios(),
        ["frameworks"] = static () => new FrameworkRatios(),
        ["hostile"] = static () => new HostileRatios(),
    };

    /// <summary>Measures groups.</summary>
    /// <param name="names">Their names; all where there is none.</param>
    /// <returns>0: every limit holds, 1: one does not, 2: a group is not known, or cases disagree.</returns>
    public static int Of(string[] names)
    {
        if (names.FirstOrDefault(name => !Groups.ContainsKey(name)) is { } unknown)
        {
            Console.Error.WriteLine($"There is no group '{unknown}'; the groups are {string.Join(", ", Groups.Keys)}.");
            return Misuse;
        }

        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Console.WriteLine($"{Environment.Version}, {Environment.ProcessorCount} cores, 512-bit vectors: {Vector512.IsHardwareAccelerated}, server GC: {System.Runtime.GCSettings.IsServerGC}");
        return (names.Length == 0 ? Groups.Keys.ToArray() : names).Max(name => Of(name, Groups[name]()));
    }

    private static int Of(string name, RatioGroup group)
    {
        if (group.Disagreement() is { } disagreement)
        {
            Console.Error.WriteLine($"{name}: {disagreement}");
            return Misuse;
        }

        var measurement = Measurement.Of(group.Cases, group.Overhead);
        if (!Holds(group, measurement)) measurement = Measurement.Of(group.Cases, group.Overhead);
        Print(group, measurement);
        return Holds(group, measurement) ? 0 : 1;
    }

    private static bool Holds(RatioGroup group, Measurement measurement) =>
        group.Limits.All(limit => measurement.Ratio(limit.Measured, limit.Peer) >= limit.AtLeast) && group.MostBytes.All(most => measurement.Bytes(most.Key) <= most.Value);

    private static void Print(RatioGroup group, Measurement measurement)
    {
        Console.WriteLine($"{"case",-48} {"ns",10} {"bytes",8} {"at most",8}");
        foreach (var timed in group.Cases)
        {
            var most = group.MostBytes.TryGetValue(timed, out var bytes) ? bytes.ToString(CultureInfo.InvariantCulture) : "";
            Console.WriteLine($"{timed.Name,-48} {measurement.Nanoseconds(timed),10:F1} {measurement.Bytes(timed),8:F0} {most,8}");
        }

        Console.WriteLine();
        foreach (var limit in group.Limits)
        {
            var ratio = measurement.Ratio(limit.Measured, limit.Peer);
            Console.WriteLine($"{limit.Measured.Name} is {ratio:F2} times faster than {limit.Peer.Name}; at least {limit.AtLeast:F2}: {(ratio >= limit.AtLeast ? "holds" : "MISSED")}");
        }

        Console.WriteLine();
        foreach (var limit in group.Limits) Console.WriteLine($"{limit.Name} {measurement.Ratio(limit.Measured, limit.Peer):F2}");
    }
}
