namespace Diplomacy.Domain;

/// <summary>How far an indicator has come on the way from its baseline to its target. The <see langword="default"/> is one whose baseline is not known.</summary>
/// <remarks>The share is the same for an indicator that is to rise and one that is to fall: what was gone of the way, divided by the whole way.</remarks>
public readonly record struct IndicatorProgress
{
    /// <summary>How many decimal places a share has: enough for any report, and few enough for sums of shares to be exact.</summary>
    private const int Places = 12;

    private readonly ProgressGap _gap;

    private IndicatorProgress(ProgressGap gap) => _gap = gap;

    private IndicatorProgress(decimal share) => Share = share;

    /// <summary>The share of the way: 0 at the baseline, 1 at the target, below 0 or above 1 beyond them; rounded to 12 decimal places. <see langword="null"/> where it cannot be told.</summary>
    public decimal? Share { get; }

    /// <summary>Why the share cannot be told; <see langword="null"/> where it can.</summary>
    public ProgressGap? Gap => Share is null ? _gap : null;

    /// <summary>Where the indicator stands; <see langword="null"/> where the share cannot be told.</summary>
    public ProgressStanding? Standing => Share switch
    {
        null => null,
        < 0m => ProgressStanding.Regressed,
        < 1m => ProgressStanding.Underway,
        1m => ProgressStanding.Reached,
        _ => ProgressStanding.Exceeded,
    };

    /// <summary>The share held between 0 and 1, so that what one indicator has beyond its target does not make up for another one.</summary>
    public decimal? BoundedShare => Share is { } share ? Math.Clamp(share, 0m, 1m) : null;

    /// <summary>How far a figure has come from one to another.</summary>
    /// <param name="baseline">Where it started; <see langword="null"/> where that is not known.</param>
    /// <param name="target">Where it is to go; <see langword="null"/> where that is not known.</param>
    /// <param name="actual">Where it is; <see langword="null"/> where that is not known. It is never taken for zero.</param>
    public static IndicatorProgress Between(decimal? baseline, decimal? target, decimal? actual) => (baseline, target, actual) switch
    {
        (null, _, _) => new(ProgressGap.Baseline),
        (_, null, _) => new(ProgressGap.Target),
        (_, _, null) => new(ProgressGap.Actual),
        ({ } start, { } end, { } now) => Between(start, end, now),
    };

    internal static IndicatorProgress Unknown(ProgressGap gap) => new(gap);

    private static IndicatorProgress Between(decimal baseline, decimal target, decimal actual)
    {
        if (target == baseline) return new(ProgressGap.Distance);
        try
        {
            return new(decimal.Round((actual - baseline) / (target - baseline), Places));
        }
        catch (OverflowException)
        {
            return new(ProgressGap.Distance);
        }
    }
}
