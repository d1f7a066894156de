namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>Adding up and deciding a vote of a million districts, beside a plain sum over the same arrays and a sort of one of them.</summary>
internal sealed class DecisionRatios : RatioGroup
{
    private const int Districts = 1_000_000;
    private const ulong Seed = 2026;
    private const int MostEntitled = 5000;

    /// <summary>What a decision and its finding take, whatever the number of districts: less than a byte for each.</summary>
    private const int NothingForADistrict = 0;

    private static readonly long[] Yes = new long[Districts];
    private static readonly long[] No = new long[Districts];
    private static readonly long[] Cast = new long[Districts];
    private static readonly long[] Entitled = new long[Districts];

    private static readonly DecisionRule National = Rule("turnout of cast > 1/2 and yes of cast > 1/2");
    private static readonly DecisionRule Regional = Rule("turnout of cast > 1/2 and yes of cast > 1/2 in 2/3 of districts");

    private readonly Case _plainSum = new("a plain sum over the four arrays", Districts, static () => PlainSum(Yes) + PlainSum(No) + PlainSum(Cast) + PlainSum(Entitled));
    private readonly Case _linqSum = new("Enumerable.Sum over the four arrays", Districts, static () => Yes.Sum() + No.Sum() + Cast.Sum() + Entitled.Sum());
    private readonly Case _tally = new("VoteColumns.Sum", Districts, static () => Columns().Sum(new CountStatus.Complete()).Yes!.Value);
    private readonly Case _national = new("Decide, a national rule", Districts, static () => Decided(National, explains: true));
    private readonly Case _regional = new("Decide, two thirds of the districts", Districts, static () => Decided(Regional, explains: false));
    private readonly Case _margin = new("Decide, with the cheapest districts to turn", Districts, static () => Decided(Regional, explains: true));
    private readonly Case _sort = new("a sort of one array", Districts, static () => Sorted(Yes));

    static DecisionRatios()
    {
        var state = Seed;
        for (var district = 0; district < Districts; district++)
        {
            Entitled[district] = 1 + Next(MostEntitled);
            Cast[district] = Next(Entitled[district] + 1);
            Yes[district] = Next(Cast[district] + 1);
            No[district] = Next(Cast[district] - Yes[district] + 1);
        }

        // A sequence that is the same in every run: the multiplier is Knuth's (MMIX).
        long Next(long bound) => (long)((state = unchecked((state * 6364136223846793005) + 1442695040888963407)) >> 33) % bound;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Case> Cases => [_plainSum, _linqSum, _tally, _national, _regional, _margin, _sort];

    /// <inheritdoc/>
    public override Case Overhead { get; } = new("nothing", Districts, static () => Yes.Length);

    /// <inheritdoc/>
    public override IReadOnlyList<Limit> Limits =>
    [
        Limit.Faster("decisions.tally.vs-plain-sum", _tally, _plainSum, 1),
        Limit.Faster("decisions.national.vs-plain-sum", _national, _plainSum, 1),
        Limit.Faster("decisions.regional.vs-plain-sum", _regional, _plainSum, 0.5),
        Limit.Faster("decisions.margin.vs-sort", _margin, _sort, 0.5),
    ];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Case, int> MostBytes => new Dictionary<Case, int>
    {
        [_tally] = NothingForADistrict,
        [_national] = NothingForADistrict,
        [_regional] = NothingForADistrict,
        [_margin] = NothingForADistrict,
    };

    /// <inheritdoc/>
    public override string? Disagreement()
    {
        var whole = Columns().Sum(new CountStatus.Complete());
        if (whole.Yes != PlainSum(Yes) || whole.Entitled != PlainSum(Entitled)) return "The sums differ.";

        var met = Enumerable.Range(0, Districts).Count(static district => 2 * Yes[district] > Cast[district]);
        return Finding(Regional.Decide(Columns())) is { } finding && finding.Meeting == new Fraction(met, 1) ? null : "Another number of districts meets the clause.";
    }

    private static VoteColumns Columns() => new(Yes, No, cast: Cast, entitled: Entitled);

    private static DecisionRule Rule(string clause) => new("rule/measured", "Measured", "KZ", clause);

    private static long Decided(DecisionRule rule, bool explains) => (long)rule.Decide(Columns(), explains: explains).Finding.Verdict;

    private static ClauseFinding.Regional? Finding(Decision decision) => (decision.Finding as ClauseFinding.Joined)?.Parts.OfType<ClauseFinding.Regional>().FirstOrDefault();

    private static long PlainSum(long[] counts)
    {
        var sum = 0L;
        foreach (var count in counts) sum += count;
        return sum;
    }

    private static long Sorted(long[] counts)
    {
        var copy = counts.ToArray();
        Array.Sort(copy);
        return copy[0];
    }
}
