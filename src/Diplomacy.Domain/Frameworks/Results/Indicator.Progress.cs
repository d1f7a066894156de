namespace Diplomacy.Domain;

/// <content>How far it has come.</content>
public sealed partial record Indicator
{
    private bool CanProgress => Measure is null or IndicatorMeasure.Unit or IndicatorMeasure.Percentage;

    /// <summary>How far it has come: from the baseline to the target of the last period that has one, by what was reached in the last period that tells it.</summary>
    /// <remarks>Only figures for the whole count.</remarks>
    public IndicatorProgress Progress()
    {
        if (!CanProgress) return IndicatorProgress.Unknown(ProgressGap.Measure);
        var (target, actual) = LastFigures();
        return IndicatorProgress.Between(Baseline, target, actual);
    }

    /// <summary>How far it has come in one period: from the baseline to the target of the period, by what was reached in it.</summary>
    /// <param name="period">The period.</param>
    public IndicatorProgress ProgressIn(IndicatorPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return CanProgress ? IndicatorProgress.Between(Baseline, period.Target, period.Actual) : IndicatorProgress.Unknown(ProgressGap.Measure);
    }

    /// <summary>The last target and the last figure reached: the periods stand in their order, so that the last ones are mostly enough to look at.</summary>
    private (decimal? Target, decimal? Actual) LastFigures()
    {
        decimal? target = null;
        decimal? actual = null;
        for (var place = Periods.Count - 1; place >= 0 && (target is null || actual is null); place--)
        {
            target ??= Periods[place].Target;
            actual ??= Periods[place].Actual;
        }

        return (target, actual);
    }
}
