using System.Diagnostics;

namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>Times cases in rounds, each a slice of every case after the other, so that the machine's moods fall on all alike.</summary>
internal sealed class Measurement
{
    private const int Rounds = 9;
    private const int WarmUpCalls = 60;
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(30);

    private readonly Dictionary<Case, double[]> _nanoseconds;
    private readonly Dictionary<Case, double> _bytes;

    private Measurement(IReadOnlyList<Case> timedCases, Case overhead)
    {
        Case[] cases = [.. timedCases, overhead];
        var calls = cases.ToDictionary(timed => timed, CallsInASlice);
        _nanoseconds = cases.ToDictionary(timed => timed, _ => new double[Rounds]);
        _bytes = cases.ToDictionary(timed => timed, Allocated);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var timed in cases) _nanoseconds[timed][round] = Time(timed, calls[timed]);
            foreach (var timed in timedCases) _nanoseconds[timed][round] -= _nanoseconds[overhead][round];
        }
    }

    /// <summary>Measures cases.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="overhead">What each of them costs beside its work; it is taken off.</param>
    public static Measurement Of(IReadOnlyList<Case> cases, Case overhead) => new(cases, overhead);

    /// <summary>The median time of one operation.</summary>
    /// <param name="timed">The case.</param>
    public double Nanoseconds(Case timed) => Median(_nanoseconds[timed]);

    /// <summary>What one operation allocates, in bytes.</summary>
    /// <param name="timed">The case.</param>
    public double Bytes(Case timed) => _bytes[timed];

    /// <summary>How many times faster a case is than another: the median over the rounds of the ratio within each.</summary>
    /// <param name="measured">The case.</param>
    /// <param name="peer">The other.</param>
    public double Ratio(Case measured, Case peer) => Median([.. _nanoseconds[peer].Zip(_nanoseconds[measured], static (theirs, ours) => theirs / ours)]);

    private static int CallsInASlice(Case timed)
    {
        var (clock, calls) = (Stopwatch.StartNew(), 0);
        for (; calls < WarmUpCalls || clock.Elapsed < WarmUp; calls++) timed.Work();
        return Math.Max(1, (int)(Slice.TotalMilliseconds / (Time(timed, WarmUpCalls) * timed.Operations / 1e6)));
    }

    private static double Time(Case timed, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        for (var call = 0; call < calls; call++) timed.Work();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls / timed.Operations;
    }

    private static double Allocated(Case timed)
    {
        const int calls = 4;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var call = 0; call < calls; call++) timed.Work();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)calls / timed.Operations;
    }

    private static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
