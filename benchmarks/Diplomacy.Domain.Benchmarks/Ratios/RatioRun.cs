using System.Globalization;
using System.Runtime.Intrinsics;

namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>Measures groups of cases in this process, prints each in a table with its limits, and at last each ratio on a line of its own.</summary>
internal static class RatioRun
{
    private const int Misuse = 2;
    private const int Rounds = 9;

    // Code is compiled for what it meets first: documents as they are written come before the other shapes, and those before hostile texts, as they do where the library is used.
    private static readonly Dictionary<string, Func<IEnumerable<RatioGroup>>> Groups = new(StringComparer.Ordinal)
    {
        ["wire"] = WireGroups,
        ["dates"] = static () => [new DateRatios()],
        ["decisions"] = static () => [new DecisionRatios()],
        ["frameworks"] = static () => [new FrameworkRatios()],
        ["hostile"] = static () => [new HostileRatios()],
        ["streams"] = static () => [new StreamRatios()],
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
        RatioGroup[] groups = [.. (names.Length == 0 ? [.. Groups.Keys] : names).SelectMany(static name => Groups[name]())];
        if (groups.Select(static group => group.Disagreement()).FirstOrDefault(static disagreement => disagreement is not null) is { } found)
        {
            Console.Error.WriteLine(found);
            return Misuse;
        }

        var figures = new List<string>();
        var result = groups.Max(group => Holds(group, figures) ? 0 : 1);
        figures.ForEach(Console.WriteLine);
        return result;
    }

    private static IEnumerable<RatioGroup> WireGroups()
    {
        WirePayload[] payloads = [.. WirePayload.Names.Select(WirePayload.Named)];
        return [.. payloads.Select(static payload => new WireRatios(payload)), .. payloads.Select(static payload => new ShapeRatios(payload))];
    }

    private static bool Holds(RatioGroup group, List<string> figures)
    {
        var measured = Measurement.Of(group.Cases, group.Overhead, Rounds);
        Limit[] doubted = [.. group.Limits.Where(measured.Doubts)];
        var repeated = doubted.Length == 0 ? measured : measured.Again(doubted.SelectMany(static limit => new[] { limit.Measured, limit.Peer }).Distinct(), 2 * Rounds);

        PrintCases(group, measured);
        var holds = group.MostBytes.All(most => WholeBytes(measured, most.Key) <= most.Value);
        foreach (var limit in group.Limits)
        {
            var last = doubted.Contains(limit) ? repeated : measured;
            PrintLimit(limit, last);
            figures.Add($"{limit.Name} {last.Figure(limit):F2}");
            holds &= last.Keeps(limit);
        }

        Console.WriteLine();
        return holds;
    }

    private static void PrintCases(RatioGroup group, Measurement measured)
    {
        Console.WriteLine($"{"case",-64} {"ns",10} {"bytes",8} {"at most",8}");
        foreach (var timed in group.Cases)
        {
            var most = group.MostBytes.TryGetValue(timed, out var bytes) ? bytes.ToString(CultureInfo.InvariantCulture) : "";
            Console.WriteLine($"{timed.Name,-64} {measured.Nanoseconds(timed),10:F1} {measured.Bytes(timed),8:F0} {most,8}{(most.Length > 0 && WholeBytes(measured, timed) > bytes ? "  MISSED" : "")}");
        }

        Console.WriteLine();
        Console.WriteLine($"{"figure",-52} {"median",7} {"minima",7} {"limit",7}");
    }

    // A case that does many operations may take a few bytes once: less than one for each.
    private static double WholeBytes(Measurement measured, Case timed) => Math.Floor(measured.Bytes(timed));

    private static void PrintLimit(Limit limit, Measurement measured)
    {
        var bound = limit.Bound is { } value ? $"{(limit.Quantity is Quantity.TimesFaster ? ">=" : "<=")} {value:F2}" : "";
        var verdict = limit.Bound is null ? "" : measured.Keeps(limit) ? "holds" : "MISSED";
        Console.WriteLine($"{limit.Name,-52} {measured.Figure(limit),7:F2} {measured.FigureOfMinima(limit),7:F2} {bound,7}  {verdict,-7} {limit}".TrimEnd());
    }
}
