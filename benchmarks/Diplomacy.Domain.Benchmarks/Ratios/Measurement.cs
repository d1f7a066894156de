using System.Runtime;

namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>Times cases in rounds, each a slice of every case after the other, so that the machine's moods fall on all alike. Time is that of the processor: what other programs take does not count.</summary>
internal sealed class Measurement
{
    // What a case calls often is compiled anew, at first with counters and then for good. That begins after 30 calls, once nothing new has been called for 100 ms; on a busy machine it comes late.
    // So there are passes over all cases, until next to nothing has been compiled in one. A case that takes long calls most of its code many times at once: three passes make its 30 calls.
    private const int LeastWarmUps = 3;
    private const int MostWarmUps = 10;
    private const int NextToNothing = 64;
    private const int WarmUpCalls = 60;
    private const int LongWarmUpCalls = 12;
    private const int CountedCalls = 4;
    private static readonly TimeSpan WarmUpSlice = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongWarmUpSlice = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan CompilerPause = TimeSpan.FromMilliseconds(120);
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(12);

    private readonly Case _overhead;
    private readonly Dictionary<Case, int> _calls;
    private readonly Dictionary<Case, double> _bytes;
    private readonly Dictionary<Case, double[]> _nanoseconds;

    private Measurement(Case[] timedCases, Case overhead, Dictionary<Case, int> calls, Dictionary<Case, double> bytes, int rounds)
    {
        Case[] cases = [.. timedCases, overhead];
        (_overhead, _calls, _bytes, _nanoseconds) = (overhead, calls, bytes, cases.ToDictionary(static timed => timed, _ => new double[rounds]));
        for (var round = 0; round < rounds; round++)
        {
            foreach (var timed in cases) _nanoseconds[timed][round] = Time(timed, calls[timed]).TotalNanoseconds / calls[timed] / timed.Operations;
            foreach (var timed in timedCases) _nanoseconds[timed][round] -= _nanoseconds[overhead][round];
        }
    }

    /// <summary>Measures cases.</summary>
    /// <param name="timedCases">The cases.</param>
    /// <param name="overhead">What each of them costs beside its work; it is taken off.</param>
    /// <param name="rounds">How many rounds are run.</param>
    public static Measurement Of(IReadOnlyList<Case> timedCases, Case overhead, int rounds)
    {
        Case[] cases = [.. timedCases, overhead];
        WarmUp(cases);
        return new([.. timedCases], overhead, cases.ToDictionary(static timed => timed, CallsInASlice), cases.ToDictionary(static timed => timed, Allocated), rounds);
    }

    /// <summary>Times some of the cases again; they are warm.</summary>
    /// <param name="timedCases">Those cases.</param>
    /// <param name="rounds">How many rounds are run.</param>
    public Measurement Again(IEnumerable<Case> timedCases, int rounds) => new([.. timedCases], _overhead, _calls, _bytes, rounds);

    /// <summary>The median time of one operation.</summary>
    /// <param name="timed">The case.</param>
    public double Nanoseconds(Case timed) => Median(_nanoseconds[timed]);

    /// <summary>What one operation allocates, in bytes.</summary>
    /// <param name="timed">The case.</param>
    public double Bytes(Case timed) => _bytes[timed];

    /// <summary>The figure of a limit: the median over the rounds of the ratio within each.</summary>
    /// <param name="limit">The limit.</param>
    public double Figure(Limit limit) => limit.Quantity switch
    {
        Quantity.TimesFaster => Median([.. _nanoseconds[limit.Peer].Zip(_nanoseconds[limit.Measured], static (theirs, ours) => theirs / ours)]),
        Quantity.Time => Median([.. _nanoseconds[limit.Measured].Zip(_nanoseconds[limit.Peer], static (ours, theirs) => ours / theirs)]),
        _ => _bytes[limit.Measured] / _bytes[limit.Peer],
    };

    /// <summary>The figure of a limit by the best round of each case, which hears least of the machine's noise.</summary>
    /// <param name="limit">The limit.</param>
    public double FigureOfMinima(Limit limit) => limit.Quantity switch
    {
        Quantity.TimesFaster => _nanoseconds[limit.Peer].Min() / _nanoseconds[limit.Measured].Min(),
        Quantity.Time => _nanoseconds[limit.Measured].Min() / _nanoseconds[limit.Peer].Min(),
        _ => _bytes[limit.Measured] / _bytes[limit.Peer],
    };

    /// <summary>Whether a limit is kept, by the median or by the minima.</summary>
    /// <param name="limit">The limit.</param>
    public bool Keeps(Limit limit) => limit.IsKeptBy(Figure(limit)) || limit.IsKeptBy(FigureOfMinima(limit));

    /// <summary>Whether a limit is missed by so little that it may be the machine's doing. What is allocated is counted, and never in doubt.</summary>
    /// <param name="limit">The limit.</param>
    public bool Doubts(Limit limit) => limit.Quantity is not Quantity.Allocation && !Keeps(limit) && (limit.IsNearlyKeptBy(Figure(limit)) || limit.IsNearlyKeptBy(FigureOfMinima(limit)));

    private static void WarmUp(Case[] cases)
    {
        var (before, compiled) = (JitInfo.GetCompiledMethodCount(), 0L);
        for (var pass = 0; pass < LeastWarmUps || (compiled > NextToNothing && pass < MostWarmUps); pass++)
        {
            foreach (var timed in cases) WarmUp(timed);
            var after = AwaitCompiler();
            (before, compiled) = (after, after - before);
        }
    }

    private static void WarmUp(Case timed)
    {
        var (start, taken) = (ProcessorTime.Now, TimeSpan.Zero);
        for (var calls = 0; taken < WarmUpSlice || calls < (taken < LongWarmUpSlice ? WarmUpCalls : LongWarmUpCalls); calls++)
        {
            timed.Work();
            taken = ProcessorTime.Now - start;
        }
    }

    // Gives how many methods have been compiled when there are no more to be.
    private static long AwaitCompiler()
    {
        while (true)
        {
            var compiled = JitInfo.GetCompiledMethodCount();
            Thread.Sleep(CompilerPause);
            if (JitInfo.GetCompiledMethodCount() == compiled) return compiled;
        }
    }

    private static int CallsInASlice(Case timed)
    {
        for (var calls = 1; ; calls *= 2)
        {
            var time = TimeSpan.FromTicks(Math.Min(Time(timed, calls).Ticks, Time(timed, calls).Ticks));
            if (time >= Slice / 4) return Math.Max(1, (int)(calls * (Slice / time)));
        }
    }

    private static TimeSpan Time(Case timed, int calls)
    {
        var start = ProcessorTime.Now;
        for (var call = 0; call < calls; call++) timed.Work();
        return ProcessorTime.Now - start;
    }

    private static double Allocated(Case timed)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var call = 0; call < CountedCalls; call++) timed.Work();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)CountedCalls / timed.Operations;
    }

    private static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
