namespace Diplomacy.Domain;

/// <summary>How far several indicators have come together. The <see langword="default"/> is that of none.</summary>
/// <remarks>Summaries add up exactly, in whatever order. What cannot be told of an indicator is counted as such, and never as zero.</remarks>
public readonly record struct ProgressSummary
{
    private readonly decimal _sum;

    private ProgressSummary(int indicators, int measured, int reached, int regressed, decimal sum) =>
        (Indicators, Measured, Reached, Regressed, _sum) = (indicators, measured, reached, regressed, sum);

    /// <summary>How many indicators there are.</summary>
    public int Indicators { get; }

    /// <summary>Of how many the share can be told.</summary>
    public int Measured { get; }

    /// <summary>Of how many it cannot be told.</summary>
    public int Unmeasured => Indicators - Measured;

    /// <summary>How many are at their target or beyond it.</summary>
    public int Reached { get; }

    /// <summary>How many are behind their baseline.</summary>
    public int Regressed { get; }

    /// <summary>The mean of the shares that can be told, each held between 0 and 1; <see langword="null"/> where there is none.</summary>
    public decimal? MeanShare => Measured == 0 ? null : _sum / Measured;

    /// <summary>Two summaries together.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static ProgressSummary operator +(ProgressSummary left, ProgressSummary right) => left.Add(right);

    /// <summary>The summary of one indicator.</summary>
    /// <param name="progress">How far it has come.</param>
    public static ProgressSummary Of(IndicatorProgress progress) => progress.Share switch
    {
        null => new(1, 0, 0, 0, 0m),
        < 0m => new(1, 1, 0, 1, 0m),
        >= 1m => new(1, 1, 1, 0, 1m),
        { } share => new(1, 1, 0, 0, share),
    };

    /// <summary>The summary of indicators whose figures stand in columns, a row each.</summary>
    /// <param name="baselines">Where they started; <see langword="null"/> where that is not known.</param>
    /// <param name="targets">Where they are to go.</param>
    /// <param name="actuals">Where they are.</param>
    /// <exception cref="ArgumentException">The columns are not of the same length.</exception>
    public static ProgressSummary Of(ReadOnlySpan<decimal?> baselines, ReadOnlySpan<decimal?> targets, ReadOnlySpan<decimal?> actuals)
    {
        if (targets.Length != baselines.Length || actuals.Length != baselines.Length)
            throw new ArgumentException($"The columns must be of one length ({baselines.Length}); there are {targets.Length} targets and {actuals.Length} actual figures.", nameof(targets));

        var together = default(ProgressSummary);
        for (var row = 0; row < baselines.Length; row++) together += Of(IndicatorProgress.Between(baselines[row], targets[row], actuals[row]));
        return together;
    }

    /// <summary>The two together.</summary>
    /// <param name="other">The other summary.</param>
    public ProgressSummary Add(ProgressSummary other) =>
        new(Indicators + other.Indicators, Measured + other.Measured, Reached + other.Reached, Regressed + other.Regressed, _sum + other._sum);
}
