using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>An indicator of a framework, and where it stands.</summary>
/// <param name="Pointer">Where it stands, as a JSON Pointer from the framework.</param>
/// <param name="Indicator">The indicator.</param>
internal sealed record PlacedIndicator(string Pointer, Indicator Indicator)
{
    /// <summary>Every indicator of a framework, in order.</summary>
    public static IEnumerable<PlacedIndicator> Of(FrameworkPeriod framework) =>
        framework.Priorities.SelectMany(static (priority, place) => priority.Outcomes.SelectMany((outcome, under) => Of(outcome, $"/priorities/{MessageText.Of(place)}/outcomes/{MessageText.Of(under)}")));

    private static IEnumerable<PlacedIndicator> Of(FrameworkOutcome outcome, string pointer) =>
        Of(outcome.Indicators, pointer).Concat(outcome.Outputs.SelectMany((output, place) => Of(output.Indicators, $"{pointer}/outputs/{MessageText.Of(place)}")));

    private static IEnumerable<PlacedIndicator> Of(ValueList<Indicator> indicators, string pointer) =>
        indicators.Select((indicator, place) => new PlacedIndicator($"{pointer}/indicators/{MessageText.Of(place)}", indicator));
}
