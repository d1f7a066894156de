namespace Diplomacy.Domain;

/// <summary>How far several indicators have come together.</summary>
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
    public static ProgressSummary Of(IndicatorProgress progress) => progress.Share is { } share
        ? new(1, 1, share >= 1m ? 1 : 0, share < 0m ? 1 : 0, progress.BoundedShare!.Value)
        : new(1, 0, 0, 0, 0m);

    /// <summary>The two together.</summary>
    /// <param name="other">The other summary.</param>
    public ProgressSummary Add(ProgressSummary other) =>
        new(Indicators + other.Indicators, Measured + other.Measured, Reached + other.Reached, Regressed + other.Regressed, _sum + other._sum);
}
