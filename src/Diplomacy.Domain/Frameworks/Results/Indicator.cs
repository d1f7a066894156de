using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A measure of a result: where it stood, where it is to go, and where it got.</summary>
/// <remarks>Source: IATI standard 2.03, element indicator; United Nations Sustainable Development Cooperation Framework, Internal Guidance, 2019, 2.2.5.</remarks>
[DomainRecord]
public sealed partial record Indicator
{
    /// <summary>What is measured.</summary>
    public LocalizedText Title { get; }

    /// <summary>In what; absent where that is not told.</summary>
    public IndicatorMeasure? Measure { get; }

    /// <summary>Its code in the framework: <c>1.2.a</c>.</summary>
    public string? Code { get; }

    /// <summary>How it is measured.</summary>
    public LocalizedText? Description { get; }

    /// <summary>Which way it is to go; absent where that is not told.</summary>
    public IndicatorDirection? Direction { get; }

    /// <summary>The unit of its figures: <c>persons</c>.</summary>
    public LocalizedText? Unit { get; }

    /// <summary>The least figure that the unit allows; where it is absent, 0 of a percentage.</summary>
    public decimal? Lowest { get; }

    /// <summary>The greatest figure that the unit allows; where it is absent, 100 of a percentage.</summary>
    public decimal? Highest { get; }

    /// <summary>Whether its figures may be added to those of other places and times; absent where that is not told.</summary>
    public bool? IsAdditive { get; }

    /// <summary>The goals, targets and indicators of the 2030 Agenda to which it belongs.</summary>
    public ValueList<SdgCode> Sdgs { get; }

    /// <summary>What it is called in lists of indicators.</summary>
    public ValueList<ResultReference> References { get; }

    /// <summary>Where it stood before: for the whole, and broken down.</summary>
    public ValueList<IndicatorBaseline> Baselines { get; }

    /// <summary>Its periods, in the order of their days.</summary>
    public ValueList<IndicatorPeriod> Periods { get; }

    /// <summary>Documents about it.</summary>
    public ValueList<DocumentLink> Documents { get; }

    /// <summary>Where its figures come from.</summary>
    public ValueList<Citation> Sources { get; }

    /// <summary>The baseline of the whole; <see langword="null"/> where there is none.</summary>
    [Lowerable] public decimal? Baseline => Baselines.FirstOrDefault(baseline => baseline.IsTotal)?.Value;

    [Lowerable] private decimal? Floor => Lowest ?? (Measure == IndicatorMeasure.Percentage ? 0m : null);

    [Lowerable] private decimal? Ceiling => Highest ?? (Measure == IndicatorMeasure.Percentage ? 100m : null);

    [Invariant("DIP5060", "An indicator's code must have a character; that of '{Title}' is blank. Leave it out where there is none.")]
    bool CodeIsNotBlank => Code is null || !string.IsNullOrWhiteSpace(Code);

    [Invariant("DIP5061", "The least figure must not exceed the greatest one ({Highest}); it is {Lowest}. Correct one of them.")]
    bool LowestIsNotAboveHighest => !(Lowest > Highest);

    [Invariant("DIP5062", "The baseline of a qualitative indicator must be in words; that of '{Title}' for {item.Year} is {item.Value}. Put it into the comment, or give another measure.", ForEach = nameof(Baselines))]
    bool QualitativeBaselineIsNoNumber(IndicatorBaseline item) => Measure != IndicatorMeasure.Qualitative || item.Value is null;

    [Invariant("DIP5063", "The targets and results of a qualitative indicator must be in words; in {item.Days} some of '{Title}' are numbers. Put them into the comment, or give another measure.", ForEach = nameof(Periods))]
    bool QualitativeFiguresAreNoNumbers(IndicatorPeriod item) => Measure != IndicatorMeasure.Qualitative
        || (item.Targets.All(figure => figure.Value is null) && item.Actuals.All(figure => figure.Value is null));

    [Invariant("DIP5064", "The baseline of a measured indicator must be a number; that of '{Title}' for {item.Year} is none. Give the figure, or leave the baseline out.", ForEach = nameof(Baselines), Severity = InvariantSeverity.Warning)]
    bool MeasuredBaselineIsANumber(IndicatorBaseline item) => Measure is null || Measure == IndicatorMeasure.Qualitative || item.Value is not null;

    [Invariant("DIP5065", "The targets and results of a measured indicator must be numbers; in {item.Days} some of '{Title}' are none. Give the figures, or leave out what is not known.", ForEach = nameof(Periods), Severity = InvariantSeverity.Warning)]
    bool MeasuredFiguresAreNumbers(IndicatorPeriod item) => Measure is null || Measure == IndicatorMeasure.Qualitative
        || (item.Targets.All(figure => figure.Value is not null) && item.Actuals.All(figure => figure.Value is not null));

    [Invariant("DIP5066", "A target must lie from the baseline ({Baseline}) in the direction of the indicator ({Direction}); that of {item.Days} is {item.Target}. Correct the figures or the direction.", ForEach = nameof(Periods), Severity = InvariantSeverity.Warning)]
    bool TargetLiesInTheDirection(IndicatorPeriod item) => Direction is null
        || (Direction == IndicatorDirection.Ascending ? !(item.Target < Baseline) : !(item.Target > Baseline));

    [Invariant("DIP5067", "A figure must lie within what its unit allows ({Floor} to {Ceiling}); the baseline for {item.Year} is {item.Value}. Correct it, or say how low and high it may be.", ForEach = nameof(Baselines), Severity = InvariantSeverity.Warning)]
    bool BaselineLiesWithinItsRange(IndicatorBaseline item) => !(item.Value < Floor) && !(item.Value > Ceiling);

    [Invariant("DIP5068", "A figure must lie within what its unit allows ({Floor} to {Ceiling}); a target is {item.Value}. Correct it, or say how low and high it may be.", ForEach = "Periods.Targets", Severity = InvariantSeverity.Warning)]
    bool TargetLiesWithinItsRange(IndicatorFigure item) => !(item.Value < Floor) && !(item.Value > Ceiling);

    [Invariant("DIP5069", "A figure must lie within what its unit allows ({Floor} to {Ceiling}); what was reached is {item.Value}. Correct it, or say how low and high it may be.", ForEach = "Periods.Actuals", Severity = InvariantSeverity.Warning)]
    bool ActualLiesWithinItsRange(IndicatorFigure item) => !(item.Value < Floor) && !(item.Value > Ceiling);

    [Invariant("DIP5070", "A period of an indicator must be given once; {item.Days} of '{Title}' is given more than once. Put its figures together.", ForEach = nameof(Periods), Severity = InvariantSeverity.Warning)]
    bool PeriodIsGivenOnce(IndicatorPeriod item) => Periods.HasOnce(item, period => period.Days);

    [Invariant("DIP5072", "The periods of an indicator must stand in the order of their last days; those of '{Title}' do not. List them in their order.")]
    bool PeriodsAreInOrder => Periods.IsOrderedBy(period => period.Days.End);

    [Invariant("DIP5071", "A baseline must be given once for the whole and for each part; one for {item.Year} of '{Title}' is given more than once. Keep one of them.", ForEach = nameof(Baselines), Severity = InvariantSeverity.Warning)]
    bool BaselineIsGivenOnce(IndicatorBaseline item) =>
        Baselines.HasOnce(item, baseline => (baseline.Year, baseline.Dimensions, baseline.Locations));
}
