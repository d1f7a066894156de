using System.Diagnostics;
using System.Globalization;

namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>A long run by hand: <c>dotnet run -c Release --project tests/Diplomacy.Domain.Tests -- fuzz 1200 8259</c>, the seconds and the seed.</summary>
internal static class FuzzProgram
{
    private const int Misuse = 2;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    /// <summary>Fuzzes, prints how far it has come, and at the end or at a fault all counts.</summary>
    /// <param name="arguments">Nothing but the word fuzz, or the seconds, and the seed, too.</param>
    /// <returns>0: nothing was found, 1: something was, 2: the arguments are others.</returns>
    public static int Main(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var (seconds, seed) = (60, Environment.TickCount);
        if (arguments is not ["fuzz", .. { Length: <= 2 } numbers]
            || (numbers.Length > 0 && !int.TryParse(numbers[0], out seconds))
            || (numbers.Length > 1 && !int.TryParse(numbers[1], out seed)))
        {
            Console.Error.WriteLine("Usage: fuzz [seconds] [seed]. The tests are run by dotnet test.");
            return Misuse;
        }

        return Run(TimeSpan.FromSeconds(seconds), seed);
    }

    private static int Run(TimeSpan duration, int seed)
    {
        var fuzzer = new Fuzzer(seed, FuzzSeeds.All);
        Console.WriteLine($"seed {seed}, {FuzzSeeds.All.Count} texts to start from, {FuzzTargets.All.Count} types");
        var (clock, next) = (Stopwatch.StartNew(), Pause);
        while (clock.Elapsed < duration)
        {
            if (fuzzer.Next() is { } fault)
            {
                Console.WriteLine($"{FuzzReport.Of(fault, fuzzer.Text)}\nseed {seed}, document {fuzzer.Counts["documents"]}\n{fuzzer.Counts}");
                return 1;
            }

            if (clock.Elapsed < next) continue;
            next += Pause;
            Print(fuzzer, clock);
        }

        Print(fuzzer, clock);
        Console.WriteLine($"seed {seed}, nothing found\n{fuzzer.Counts}");
        return 0;
    }

    private static void Print(Fuzzer fuzzer, Stopwatch clock) => Console.WriteLine(
        $"{clock.Elapsed.TotalSeconds,6:F0} s {fuzzer.Counts["documents"],10} documents, {fuzzer.Counts["documents"] / clock.Elapsed.TotalSeconds,7:F0} a second, {fuzzer.Counts["records accepted"]} accepted, {fuzzer.Counts["records refused"]} refused");
}
