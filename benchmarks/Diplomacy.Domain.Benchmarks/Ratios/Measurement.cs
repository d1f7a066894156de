namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>Times cases in rounds, each a slice of every case after the other, so that the machine's moods fall on all alike. Time is that of the processor: what other programs take does not count.</summary>
internal sealed class Measurement
{
    private const int WarmUpCalls = 60;

    // Each case is warmed up more than once: what a pass over all of them calls often is compiled anew after it, once nothing new has been called for 100 ms.
    private const int WarmUps = 3;
    private const int CountedCalls = 4;
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(80);
    private static readonly TimeSpan Compilation = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(15);

    private readonly Dictionary<Case, double[]> _nanoseconds;
    private readonly Dictionary<Case, double> _bytes;

    private Measurement(IReadOnlyList<Case> timedCases, Case overhead, int rounds)
    {
        Case[] cases = [.. timedCases, overhead];
        for (var pass = 0; pass < WarmUps; pass++)
        {
            Array.ForEach(cases, Warm);
            Thread.Sleep(Compilation);
        }

        var calls = cases.ToDictionary(timed => timed, CallsInASlice);
        _nanoseconds = cases.ToDictionary(timed => timed, _ => new double[rounds]);
        _bytes = cases.ToDictionary(timed => timed, Allocated);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var timed in cases) _nanoseconds[timed][round] = Time(timed, calls[timed]).TotalNanoseconds / calls[timed] / timed.Operations;
            foreach (var timed in timedCases) _nanoseconds[timed][round] -= _nanoseconds[overhead][round];
        }
    }

    /// <summary>Measures cases.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="overhead">What each of them costs beside its work; it is taken off.</param>
    /// <param name="rounds">How many rounds are run.</param>
    public static Measurement Of(IReadOnlyList<Case> cases, Case overhead, int rounds) => new(cases, overhead, rounds);

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

    private static void Warm(Case timed)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var calls = 0; calls < WarmUpCalls || Environment.CpuUsage.TotalTime - start < WarmUp; calls++) timed.Work();
    }

    private static int CallsInASlice(Case timed)
    {
        for (var calls = 1; ; calls *= 2)
        {
            var time = Time(timed, calls);
            if (time >= Slice / 4) return Math.Max(1, (int)(calls * (Slice / time)));
        }
    }

    private static TimeSpan Time(Case timed, int calls)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var call = 0; call < calls; call++) timed.Work();
        return Environment.CpuUsage.TotalTime - start;
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
