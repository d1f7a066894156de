using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>Results of activities in the XML of the International Aid Transparency Initiative, version 2.03: read into indicators, and written back.</summary>
/// <remarks>
/// Only the <c>result</c> elements are taken. What of them cannot be taken over as it stands is told in the remarks of the reading, with its XML where it is not taken at all; nothing is dropped
/// silently. Document type definitions and external entities are refused, and the size, the depth and the number of elements are limited (DIP5110).
/// <para>Source: IATI standard 2.03, activity standard and schema of 19 February 2018.</para>
/// </remarks>
public static class IatiXml
{
    private const string Root = "iati-activities";
    private const string Version = "2.03";
    private const string ActivityName = "iati-activity";
    private const string IdentifierName = "iati-identifier";
    private const string ResultName = "result";

    /// <summary>The parts that follow the results in an activity.</summary>
    private static readonly string[] AfterResults = ["crs-add", "fss"];

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Reads a document.</summary>
    /// <param name="xml">The document.</param>
    /// <param name="options">The limits; those of <see cref="IatiReadOptions"/> where it is absent.</param>
    /// <exception cref="FormatException">DIP5110: it is not well-formed XML, has a document type definition, or exceeds a limit.</exception>
    public static IatiReading Read(string xml, IatiReadOptions? options = null) => TryRead(xml, out var reading, out var error, options) ? reading : throw new FormatException(error.ToString());

    /// <summary>Reads a document.</summary>
    /// <param name="stream">The document, in the encoding that it declares. It is left open.</param>
    /// <param name="options">The limits; those of <see cref="IatiReadOptions"/> where it is absent.</param>
    /// <exception cref="FormatException">DIP5110: it is not well-formed XML, has a document type definition, or exceeds a limit.</exception>
    public static IatiReading Read(Stream stream, IatiReadOptions? options = null) => TryRead(stream, out var reading, out var error, options) ? reading : throw new FormatException(error.ToString());

    /// <summary>Reads a document.</summary>
    /// <param name="xml">The document.</param>
    /// <param name="reading">What was read; <see langword="null"/> where it could not be.</param>
    /// <param name="error">Why it could not be; <see langword="null"/> where it was.</param>
    /// <param name="options">The limits; those of <see cref="IatiReadOptions"/> where it is absent.</param>
    /// <returns>Whether it is well-formed and within the limits.</returns>
    public static bool TryRead(string xml, [NotNullWhen(true)] out IatiReading? reading, [NotNullWhen(false)] out IatiRemark? error, IatiReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(xml);
        using var text = new StringReader(xml);
        return TryRead(settings => XmlReader.Create(text, settings), options, out reading, out error);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="stream">The document, in the encoding that it declares. It is left open.</param>
    /// <param name="reading">What was read; <see langword="null"/> where it could not be.</param>
    /// <param name="error">Why it could not be; <see langword="null"/> where it was.</param>
    /// <param name="options">The limits; those of <see cref="IatiReadOptions"/> where it is absent.</param>
    /// <returns>Whether it is well-formed and within the limits.</returns>
    public static bool TryRead(Stream stream, [NotNullWhen(true)] out IatiReading? reading, [NotNullWhen(false)] out IatiRemark? error, IatiReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return TryRead(settings => XmlReader.Create(stream, settings), options, out reading, out error);
    }

    /// <summary>Writes activities with their results as a document. It holds nothing else of them: to keep what an activity has beside its results, use <see cref="ReplaceResults"/>.</summary>
    /// <param name="activities">The activities.</param>
    /// <returns>The document, and what it does not hold because the standard has no place for it.</returns>
    /// <exception cref="InvariantException">DIP5120: a part is missing that the standard asks for, or a text holds a character that XML cannot.</exception>
    public static IatiWriting Write(params IReadOnlyCollection<IatiActivity> activities)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return Written(activities, new XDocument(new XElement(Root, new XAttribute("version", Version), activities.Select(IatiWriter.Element))), isIndented: true);
    }

    /// <summary>A document with the results of some activities in place of those that it has; all else stays.</summary>
    /// <param name="xml">The document.</param>
    /// <param name="activities">The activities. Each is found by its identifier, among those not yet found.</param>
    /// <param name="options">The limits; those of <see cref="IatiReadOptions"/> where it is absent.</param>
    /// <returns>The document, and what it does not hold because the standard has no place for it.</returns>
    /// <exception cref="FormatException">DIP5110: the document is not well-formed XML, has a document type definition, or exceeds a limit.</exception>
    /// <exception cref="ArgumentException">The document has no such activity.</exception>
    /// <exception cref="InvariantException">DIP5120: a part is missing that the standard asks for, or a text holds a character that XML cannot.</exception>
    public static IatiWriting ReplaceResults(string xml, IReadOnlyCollection<IatiActivity> activities, IatiReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(xml);
        ArgumentNullException.ThrowIfNull(activities);
        using var text = new StringReader(xml);
        if (Load(settings => XmlReader.Create(text, settings), options ?? new IatiReadOptions(), LoadOptions.PreserveWhitespace, out var error) is not { } document) throw new FormatException(error!.ToString());

        var places = document.Root!.DescendantsAndSelf(ActivityName).ToLookup(static element => element.Element(IdentifierName)?.Value.Trim() ?? "", StringComparer.Ordinal)
            .ToDictionary(static found => found.Key, static found => new Queue<XElement>(found), StringComparer.Ordinal);
        foreach (var activity in activities)
        {
            if (!places.TryGetValue(activity.Identifier, out var found) || !found.TryDequeue(out var place)) throw new ArgumentException($"The document has no activity '{activity.Identifier}'.", nameof(activities));
            Replace(place, IatiWriter.Results(activity));
        }

        return Written(activities, document, isIndented: false);
    }

    private static void Replace(XElement activity, XElement[] results)
    {
        XElement[] old = [.. activity.Elements(ResultName)];
        var next = old.FirstOrDefault() ?? activity.Elements().FirstOrDefault(static element => AfterResults.Contains(element.Name.LocalName));
        if (next is null) activity.Add(results);
        else next.AddBeforeSelf(results);
        foreach (var result in old) result.Remove();
    }

    private static bool TryRead(Func<XmlReaderSettings, XmlReader> open, IatiReadOptions? options, [NotNullWhen(true)] out IatiReading? reading, [NotNullWhen(false)] out IatiRemark? error)
    {
        reading = Load(open, options ?? new IatiReadOptions(), LoadOptions.SetLineInfo, out error) is { } document ? IatiReader.Read(document) : null;
        return reading is not null && error is null;
    }

    private static XDocument? Load(Func<XmlReaderSettings, XmlReader> open, IatiReadOptions options, LoadOptions form, out IatiRemark? error)
    {
        error = null;
        try
        {
            using var xml = open(new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = options.MaxLength, CloseInput = false });
            using var limited = new LimitedXmlReader(xml, options.MaxDepth, options.MaxElements);
            return XDocument.Load(limited, form);
        }
        catch (XmlException broken)
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"A document must be well-formed XML without a document type definition, of at most {options.MaxLength} characters, {options.MaxElements} elements and {options.MaxDepth} levels; it is not here: {broken.Message}");
            error = new IatiRemark(IatiRule.WellFormed, InvariantSeverity.Error, message, "", broken.LineNumber, broken.LinePosition, null);
            return null;
        }
    }

    private static IatiWriting Written(IEnumerable<IatiActivity> activities, XDocument document, bool isIndented)
    {
        using var bytes = new MemoryStream();
        var form = new XmlWriterSettings { Encoding = Encoding, Indent = isIndented, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize, OmitXmlDeclaration = !isIndented && document.Declaration is null };
        using (var writer = XmlWriter.Create(bytes, form)) document.Save(writer);
        return new IatiWriting(Encoding.GetString(bytes.ToArray()), [.. activities.SelectMany(IatiLosses.Of)]);
    }
}
