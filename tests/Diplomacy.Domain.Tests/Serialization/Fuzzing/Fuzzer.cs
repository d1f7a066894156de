namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>Makes texts and judges them, the same ones for the same seed.</summary>
internal sealed class Fuzzer
{
    private const int OtherTargets = 2;
    private const int MaxKept = 4_000;

    private readonly Random _random;
    private readonly Mutator _mutator;
    private readonly List<FuzzSeed> _pool;
    private readonly int _seeds;

    public Fuzzer(int seed, IReadOnlyList<FuzzSeed> seeds)
    {
        _random = new Random(seed);
        _mutator = new Mutator(_random);
        _pool = [.. seeds];
        _seeds = seeds.Count;
    }

    public FuzzCounts Counts { get; } = new();

    /// <summary>The text that was judged last.</summary>
    public byte[] Text { get; private set; } = [];

    /// <summary>Makes the next text and judges it.</summary>
    /// <returns>What does not hold of it; null where all does.</returns>
    public FuzzFault? Next()
    {
        var (source, target) = _pool[_random.Next(_pool.Count)];
        Text = _mutator.Change(source, _pool[_random.Next(_pool.Count)].Text);
        Counts.Add("documents");
        var text = FuzzText.Of(Text);
        if (FuzzTargets.Tokens.Judge(text, Counts, out _) is { } difference) return difference;
        if (target.Judge(text, Counts, out var isAccepted) is { } fault) return fault;
        if (isAccepted) Keep(new FuzzSeed(Text, target));
        for (var others = 0; others < OtherTargets; others++)
        {
            if (FuzzTargets.All[_random.Next(FuzzTargets.All.Count)].Judge(text, Counts, out _) is { } found) return found;
        }

        return null;
    }

    /// <summary>Keeps an accepted text to make others from it, so that changes add up.</summary>
    private void Keep(FuzzSeed accepted)
    {
        if (_pool.Count < _seeds + MaxKept) _pool.Add(accepted);
        else _pool[_seeds + _random.Next(MaxKept)] = accepted;
    }
}
