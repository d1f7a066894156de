using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>What of results the standard has no place for.</summary>
internal static class IatiLosses
{
    /// <summary>Every member that is not written.</summary>
    public static IEnumerable<Violation> Of(IatiActivity activity) => activity.Results.SelectMany(static (result, place) => Of(result, $"/results/{MessageText.Of(place)}"));

    private static IEnumerable<Violation> Of(IatiResult result, string pointer) =>
    [
        .. Unknown(result.UnrecognizedMembers, pointer),
        .. result.References.SelectMany((reference, place) => Unknown(reference.UnrecognizedMembers, $"{pointer}/references/{MessageText.Of(place)}")),
        .. result.Documents.SelectMany((document, place) => Unknown(document.UnrecognizedMembers, $"{pointer}/documents/{MessageText.Of(place)}")),
        .. result.Indicators.SelectMany((indicator, place) => Of(indicator, $"{pointer}/indicators/{MessageText.Of(place)}")),
    ];

    private static IEnumerable<Violation> Of(Indicator indicator, string pointer) =>
    [
        .. Lost(indicator.Code is not null, $"{pointer}/code"),
        .. Lost(indicator.Unit is not null, $"{pointer}/unit"),
        .. Lost(indicator.Lowest is not null, $"{pointer}/lowest"),
        .. Lost(indicator.Highest is not null, $"{pointer}/highest"),
        .. Lost(indicator.Sdgs.Count > 0, $"{pointer}/sdgs"),
        .. Lost(indicator.Sources.Count > 0, $"{pointer}/sources"),
        .. Unknown(indicator.UnrecognizedMembers, pointer),
        .. indicator.References.SelectMany((reference, place) => Unknown(reference.UnrecognizedMembers, $"{pointer}/references/{MessageText.Of(place)}")),
        .. indicator.Documents.SelectMany((document, place) => Unknown(document.UnrecognizedMembers, $"{pointer}/documents/{MessageText.Of(place)}")),
        .. indicator.Baselines.SelectMany((baseline, place) => Of(baseline.UnrecognizedMembers, baseline.Sources, baseline.Dimensions, baseline.Documents, $"{pointer}/baselines/{MessageText.Of(place)}")),
        .. indicator.Periods.SelectMany((period, place) => Of(period, $"{pointer}/periods/{MessageText.Of(place)}")),
    ];

    private static IEnumerable<Violation> Of(IndicatorPeriod period, string pointer) =>
    [
        .. Unknown(period.UnrecognizedMembers, pointer),
        .. period.Targets.SelectMany((figure, place) => Of(figure.UnrecognizedMembers, figure.Sources, figure.Dimensions, figure.Documents, $"{pointer}/targets/{MessageText.Of(place)}")),
        .. period.Actuals.SelectMany((figure, place) => Of(figure.UnrecognizedMembers, figure.Sources, figure.Dimensions, figure.Documents, $"{pointer}/actuals/{MessageText.Of(place)}")),
    ];

    private static IEnumerable<Violation> Of(UnrecognizedMembers unknown, ValueList<Citation> sources, ValueList<IndicatorDimension> dimensions, ValueList<DocumentLink> documents, string pointer) =>
    [
        .. Lost(sources.Count > 0, $"{pointer}/sources"),
        .. Unknown(unknown, pointer),
        .. dimensions.SelectMany((dimension, place) => Unknown(dimension.UnrecognizedMembers, $"{pointer}/dimensions/{MessageText.Of(place)}")),
        .. documents.SelectMany((document, place) => Unknown(document.UnrecognizedMembers, $"{pointer}/documents/{MessageText.Of(place)}")),
    ];

    private static IEnumerable<Violation> Unknown(UnrecognizedMembers members, string pointer) => members.Names.SelectMany(name => Lost(true, $"{pointer}/{JsonPointer.Escape(name)}"));

    private static IEnumerable<Violation> Lost(bool isThere, string pointer) => isThere
        ? [new Violation(IatiRule.Place, InvariantSeverity.Warning, "What is written must have a place in the standard (IATI 2.03); this member has none and is not written. Keep the record beside the document.", pointer)]
        : [];
}
