using System.Text;
using System.Xml;
using System.Xml.Linq;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Domain;

/// <summary>Writes results as elements of the standard, parts in its order.</summary>
/// <param name="language">The language of the activity, which its texts do not tell again.</param>
internal sealed class IatiWriter(LanguageTag? language)
{
    /// <summary>The element of an activity: its identifier and its results.</summary>
    public static XElement Element(IatiActivity activity)
    {
        var element = new XElement("iati-activity", activity.Language is { } language ? new XAttribute(XNamespace.Xml + "lang", language.Value) : null);
        element.Add(new XElement("iati-identifier", Checked(activity.Identifier, "iati-identifier")), Results(activity));
        return element;
    }

    /// <summary>The elements of the results of an activity.</summary>
    public static XElement[] Results(IatiActivity activity) => [.. activity.Results.Select(new IatiWriter(activity.Language).Element)];

    /// <summary>A figure in plain digits, without zeros that mean nothing: equal figures are written alike.</summary>
    public static string Figure(decimal value)
    {
        Span<byte> digits = stackalloc byte[DecimalText.MaxLength];
        return Encoding.ASCII.GetString(digits[..DecimalText.Format(value, digits)]);
    }

    private XElement Element(IatiResult result) => new(
        "result",
        new XAttribute("type", result.Category is { } category ? IatiCodes.CodeOf(category) : throw Missing($"the category of the result '{result.Title}'")),
        Flag("aggregation-status", result.IsAdditive),
        Texts("title", result.Title),
        Texts("description", result.Description),
        result.Documents.Select(Element),
        result.References.Select(static reference => Element(reference, "vocabulary-uri")),
        result.Indicators.Select(Element));

    private XElement Element(Indicator indicator) => new(
        "indicator",
        new XAttribute("measure", indicator.Measure is { } measure ? IatiCodes.CodeOf(measure) : throw Missing($"the measure of the indicator '{indicator.Title}'")),
        Flag("ascending", indicator.Direction is { } direction ? direction is IndicatorDirection.Ascending : null),
        Flag("aggregation-status", indicator.IsAdditive),
        Texts("title", indicator.Title),
        Texts("description", indicator.Description),
        indicator.Documents.Select(Element),
        indicator.References.Select(static reference => Element(reference, "indicator-uri")),
        indicator.Baselines.Select(Element),
        indicator.Periods.Select(Element));

    private XElement Element(IndicatorBaseline baseline) => new(
        "baseline",
        new XAttribute("year", baseline.Year),
        baseline.On is { } day ? Day("iso-date", day) : null,
        baseline.Value is { } value ? new XAttribute("value", Figure(value)) : null,
        Parts(baseline.Locations, baseline.Dimensions),
        baseline.Documents.Select(Element),
        Texts("comment", baseline.Comment));

    private XElement Element(IndicatorPeriod period) => new(
        "period",
        new XElement("period-start", Day("iso-date", period.Days.Start)),
        new XElement("period-end", Day("iso-date", period.Days.End)),
        period.Targets.Select(target => Element("target", target)),
        period.Actuals.Select(actual => Element("actual", actual)));

    private XElement Element(string name, IndicatorFigure figure) => new(
        name,
        figure.Value is { } value ? new XAttribute("value", Figure(value)) : null,
        Parts(figure.Locations, figure.Dimensions),
        Texts("comment", figure.Comment),
        figure.Documents.Select(Element));

    private XElement Element(DocumentLink document) => new(
        "document-link",
        Text("format", document.Format),
        Text("url", document.Address),
        Texts("title", document.Title),
        Texts("description", document.Description),
        document.Categories.Count == 0 ? throw Missing($"a category of the document '{document.Title}'") : document.Categories.Select(static code => new XElement("category", Text("code", code))),
        document.Languages.Select(static tag => new XElement("language", Text("code", tag.Value))),
        document.PublishedOn is { } day ? new XElement("document-date", Day("iso-date", day)) : null);

    private static XElement Element(ResultReference reference, string addressName) => new(
        "reference", Text("vocabulary", reference.Vocabulary), Text("code", reference.Code), reference.Address is { } address ? Text(addressName, address) : null);

    private static IEnumerable<XElement> Parts(ValueList<string> locations, ValueList<IndicatorDimension> dimensions) =>
    [
        .. locations.Select(static location => new XElement("location", Text("ref", location))),
        .. dimensions.Select(static dimension => new XElement("dimension", Text("name", dimension.Name), Text("value", dimension.Value))),
    ];

    private XElement? Texts(string name, LocalizedText? text) => text is null ? null : new XElement(name, text.Entries.Select(entry => new XElement(
        "narrative", entry.Language == (language ?? LanguageTag.Undetermined) ? null : new XAttribute(XNamespace.Xml + "lang", entry.Language.Value), Checked(entry.Text, name))));

    private static XAttribute Day(string name, LocalDate day) => new(name, LocalDatePattern.Iso.Format(day));

    private static XAttribute? Flag(string name, bool? value) => value is { } known ? new XAttribute(name, known ? "1" : "0") : null;

    private static XAttribute Text(string name, string text) => new(name, Checked(text, name));

    private static string Checked(string text, string name)
    {
        try
        {
            return XmlConvert.VerifyXmlChars(text);
        }
        catch (XmlException)
        {
            throw Refused($"A text must hold only characters of XML 1.0; that of '{name}' holds another one. Take it out.");
        }
    }

    private static InvariantException Missing(string what) => Refused($"A result must have what the standard (IATI 2.03) asks for to be written; {what} is not told. Give it.");

    private static InvariantException Refused(string message) => new([new Violation(IatiRule.Writable, InvariantSeverity.Error, message, "")]);
}
