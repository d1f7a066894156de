using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>A stretch of time for which an indicator has a target, and what was reached in it.</summary>
/// <remarks>Source: IATI standard 2.03, element period.</remarks>
[DomainRecord]
public sealed partial record IndicatorPeriod
{
    /// <summary>Its days, first and last included.</summary>
    public DateInterval Days { get; }

    /// <summary>What is to be reached: for the whole, and broken down.</summary>
    public ValueList<IndicatorFigure> Targets { get; }

    /// <summary>What was reached: for the whole, and broken down.</summary>
    public ValueList<IndicatorFigure> Actuals { get; }

    /// <summary>The figure to be reached for the whole; <see langword="null"/> where there is none.</summary>
    [Lowerable] public decimal? Target => Targets.FirstOrDefault(figure => figure.IsTotal)?.Value;

    /// <summary>The figure reached for the whole; <see langword="null"/> where there is none.</summary>
    [Lowerable] public decimal? Actual => Actuals.FirstOrDefault(figure => figure.IsTotal)?.Value;

    [Invariant("DIP5076", "A target must be given once for the whole and for each part; one in {Days} is given more than once. Keep one of them.", ForEach = nameof(Targets), Severity = InvariantSeverity.Warning)]
    bool TargetIsGivenOnce(IndicatorFigure item) => Targets.HasOnce(item, figure => (figure.Dimensions, figure.Locations));

    [Invariant("DIP5077", "What was reached must be given once for the whole and for each part; a figure in {Days} is given more than once. Keep one of them.", ForEach = nameof(Actuals), Severity = InvariantSeverity.Warning)]
    bool ActualIsGivenOnce(IndicatorFigure item) => Actuals.HasOnce(item, figure => (figure.Dimensions, figure.Locations));
}
