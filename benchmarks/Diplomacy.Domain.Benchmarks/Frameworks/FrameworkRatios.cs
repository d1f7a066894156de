using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>A framework of 10,000 indicators with ten periods each: built with every rule checked beside the same tree of plain objects, and rolled up beside a plain loop over the same figures.</summary>
internal sealed class FrameworkRatios : RatioGroup
{
    private const int Branches = 10;
    private const int Indicators = Branches * Branches * Branches * Branches;
    private const int PeriodsEach = 10;
    private const int Figures = Indicators * PeriodsEach;
    private const int Goals = 17;
    private const ulong Seed = 2030;

    /// <summary>What the summaries of priorities, outcomes and outputs take, spread over the indicators: each of these results has ten below it.</summary>
    private const int SummariesForAnIndicator = 40;

    private static readonly decimal[] Baselines = new decimal[Indicators];
    private static readonly decimal[] Targets = new decimal[Figures];
    private static readonly decimal[] Actuals = new decimal[Figures];
    private static readonly decimal?[] Starts = new decimal?[Indicators];
    private static readonly decimal?[] Aims = new decimal?[Indicators];
    private static readonly decimal?[] Ends = new decimal?[Indicators];

    private static readonly LocalizedText Title = "What is counted";
    private static readonly Citation Cited = new("source/measured");
    private static readonly DateInterval[] HalfYears =
        [.. Enumerable.Range(0, PeriodsEach).Select(static place => new LocalDate(2026, 1, 1).PlusMonths(6 * place)).Select(static start => new DateInterval(start, start.PlusMonths(6).PlusDays(-1)))];

    private static readonly ValueList<SdgCode>[] Sdgs = [.. SdgCode.Goals.Select(static goal => (ValueList<SdgCode>)[SdgCode.Targets.First(target => target.Goal == goal.Goal)])];

    private static readonly Lazy<FrameworkPeriod> Measured = new(Build);
    private static readonly Lazy<List<PlainIndicator>> Plain = new(PlainObjects);

    private readonly Case _plainObjects = new("plain objects, nothing checked", Figures, static () => PlainObjects().Count);
    private readonly Case _build = new("the framework built, every rule checked", Figures, static () => Build().Priorities.Count);
    private readonly Case _loopOverArrays = new("a plain loop over three arrays", Indicators, static () => (long)(1000m * LoopOverArrays()));
    private readonly Case _columns = new("ProgressSummary.Of the same arrays", Indicators, static () => (long)(1000m * Columns().MeanShare!.Value));
    private readonly Case _loopOverObjects = new("a plain loop over the plain objects", Indicators, static () => (long)(1000m * LoopOverObjects()));
    private readonly Case _rollUp = new("FrameworkPeriod.Progress", Indicators, static () => (long)(1000m * Measured.Value.Progress().Summary.MeanShare!.Value));

    static FrameworkRatios()
    {
        var state = Seed;
        for (var indicator = 0; indicator < Indicators; indicator++)
        {
            Baselines[indicator] = Next(100);
            for (var period = indicator * PeriodsEach; period < (indicator + 1) * PeriodsEach; period++)
            {
                Targets[period] = Baselines[indicator] + 1 + Next(1000);
                Actuals[period] = Next(1200);
            }

            var last = (indicator * PeriodsEach) + PeriodsEach - 1;
            (Starts[indicator], Aims[indicator], Ends[indicator]) = (Baselines[indicator], Targets[last], Actuals[last]);
        }

        // A sequence that is the same in every run: the multiplier is Knuth's (MMIX).
        long Next(long bound) => (long)((state = unchecked((state * 6364136223846793005) + 1442695040888963407)) >> 33) % bound;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Case> Cases => [_plainObjects, _build, _loopOverArrays, _columns, _loopOverObjects, _rollUp];

    /// <inheritdoc/>
    public override Case Overhead { get; } = new("nothing", Figures, static () => Baselines.Length);

    /// <inheritdoc/>
    public override IReadOnlyList<Limit> Limits =>
    [
        Limit.Faster("frameworks.build.vs-plain-objects", _build, _plainObjects, 0.2),
        Limit.Faster("frameworks.columns.vs-plain-loop", _columns, _loopOverArrays, 0.7),
        Limit.Faster("frameworks.roll-up.vs-plain-loop", _rollUp, _loopOverObjects, 0.1),
    ];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Case, int> MostBytes => new Dictionary<Case, int> { [_columns] = 0, [_rollUp] = SummariesForAnIndicator };

    /// <inheritdoc/>
    public override string? Disagreement()
    {
        var summary = Measured.Value.Progress().Summary;
        if (summary.Indicators != Indicators || summary.Measured != Indicators) return $"{summary.Measured} of {summary.Indicators} indicators are measured.";
        return summary.MeanShare == LoopOverArrays() && summary == Columns() && summary.MeanShare == LoopOverObjects()
            ? null
            : $"The mean is {summary.MeanShare}, of the columns {Columns().MeanShare}; the plain loops have {LoopOverArrays()} and {LoopOverObjects()}.";
    }

    private static FrameworkPeriod Build() => new(
        "framework/measured",
        "The framework measured",
        "2026/2030",
        sources: [Cited],
        countries: ["KZ"],
        priorities: [.. Enumerable.Range(0, Branches).Select(static priority => new StrategicPriority(Title, Code(priority), outcomes: [.. Places(priority).Select(Outcome)]))]);

    private static FrameworkOutcome Outcome(int place) => new(Title, $"{Code(place / Branches)}.{Code(place % Branches)}", sdgs: Sdgs[place % Goals], outputs: [.. Places(place).Select(Output)]);

    private static FrameworkOutput Output(int place) => new(
        Title, $"{Code(place / (Branches * Branches))}.{Code(place / Branches % Branches)}.{Code(place % Branches)}", indicators: [.. Places(place).Select(Indicator)]);

    private static Indicator Indicator(int place) => new(
        Title, IndicatorMeasure.Unit, direction: IndicatorDirection.Ascending, baselines: [new IndicatorBaseline(2025, value: Baselines[place])], periods: [.. Places(place).Select(Period)]);

    private static IndicatorPeriod Period(int place) => new(HalfYears[place % PeriodsEach], targets: [new IndicatorFigure(Targets[place])], actuals: [new IndicatorFigure(Actuals[place])]);

    private static IEnumerable<int> Places(int above) => Enumerable.Range(above * Branches, Branches);

    private static string Code(int place) => (place + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static List<PlainIndicator> PlainObjects() =>
        [.. Enumerable.Range(0, Indicators).Select(static place => new PlainIndicator(Title, new PlainFigure(Baselines[place]), [.. Places(place).Select(PlainPeriodAt)]))];

    private static PlainPeriod PlainPeriodAt(int place) => new(HalfYears[place % PeriodsEach], [new PlainFigure(Targets[place])], [new PlainFigure(Actuals[place])]);

    private static ProgressSummary Columns() => ProgressSummary.Of(Starts, Aims, Ends);

    /// <summary>The mean of the shares, held between 0 and 1.</summary>
    private static decimal LoopOverArrays()
    {
        var sum = 0m;
        for (var place = 0; place < Indicators; place++) sum += Share(Starts[place], Aims[place], Ends[place]);
        return sum / Indicators;
    }

    /// <summary>The mean of the shares, held between 0 and 1, and their sums by goal.</summary>
    private static decimal LoopOverObjects()
    {
        var sum = 0m;
        var goals = new decimal[Goals];
        for (var place = 0; place < Plain.Value.Count; place++)
        {
            var indicator = Plain.Value[place];
            var last = indicator.Periods[^1];
            var share = Share(indicator.Baseline.Value, last.Targets[0].Value, last.Actuals[0].Value);
            sum += share;
            goals[place / (Branches * Branches) % Goals] += share;
        }

        return sum / Indicators;
    }

    private static decimal Share(decimal? baseline, decimal? target, decimal? actual) => baseline is { } start && target is { } aim && actual is { } end && aim != start
        ? Math.Clamp(decimal.Round((end - start) / (aim - start), 12), 0m, 1m)
        : 0m;

    private sealed record PlainIndicator(LocalizedText Title, PlainFigure Baseline, List<PlainPeriod> Periods);

    private sealed record PlainPeriod(DateInterval Days, List<PlainFigure> Targets, List<PlainFigure> Actuals);

    private sealed record PlainFigure(decimal Value);
}
