using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Domain;

/// <summary>Takes the results out of a document. What cannot be built is remarked, and the rest is taken.</summary>
internal sealed class IatiReader
{
    private const int DayLength = 10;

    private readonly LanguageTag? _language;

    private IatiReader(LanguageTag? language) => _language = language;

    /// <summary>What a document holds.</summary>
    public static IatiReading Read(XDocument document)
    {
        var remarks = new List<IatiRemark>();
        ValueList<IatiActivity> activities = [.. IatiPart.Activities(document, remarks).Select(Activity)];
        return new IatiReading(activities, [.. remarks.OrderBy(static remark => remark.Line).ThenBy(static remark => remark.Column)]);
    }

    private static IatiActivity Activity(IatiPart activity)
    {
        var language = activity.Language is { } text && LanguageTag.TryParse(text, out var tag) ? tag : null;
        if (language is null && activity.Language is { Length: > 0 } other) activity.Lost(IatiRule.Narrative, $"A language must be a tag of BCP 47; it is '{other}'. Write the tag.");
        var reader = new IatiReader(language);
        return new IatiActivity(activity.One("iati-identifier")?.Text.Trim() ?? "", language, [.. activity.Many("result").Select(reader.Result).OfType<IatiResult>()]);
    }

    private IatiResult? Result(IatiPart part)
    {
        part.Holds(["type", "aggregation-status"], ["title", "description", "document-link", "reference", "indicator"]);
        var category = part.RequiredAttribute("type") is { } type ? Code(part, "type", type, IatiCodes.Category(type), "ResultType") : null;
        var title = RequiredText(part, "title");
        Indicator?[] indicators = [.. part.Many("indicator").Select(Indicator)];
        if (title is null) return null;
        return Built(part, () => new IatiResult(
            title,
            category,
            Flag(part, "aggregation-status"),
            OneText(part, "description"),
            [.. part.Many("document-link").Select(Document).OfType<DocumentLink>()],
            [.. part.Many("reference").Select(static reference => Reference(reference, "vocabulary-uri")).OfType<ResultReference>()],
            [.. indicators.OfType<Indicator>()]));
    }

    private Indicator? Indicator(IatiPart part)
    {
        part.Holds(["measure", "ascending", "aggregation-status"], ["title", "description", "document-link", "reference", "baseline", "period"]);
        var measure = part.RequiredAttribute("measure") is { } code ? Code(part, "measure", code, IatiCodes.Measure(code), "IndicatorMeasure") : null;
        var title = RequiredText(part, "title");
        if (title is null) return null;
        return Built(part, () => new Indicator(
            title,
            measure,
            description: OneText(part, "description"),
            direction: Flag(part, "ascending") switch { null => null, true => IndicatorDirection.Ascending, false => IndicatorDirection.Descending },
            isAdditive: Flag(part, "aggregation-status"),
            references: [.. part.Many("reference").Select(static reference => Reference(reference, "indicator-uri")).OfType<ResultReference>()],
            documents: [.. part.Many("document-link").Select(Document).OfType<DocumentLink>()],
            baselines: [.. part.Many("baseline").Select(baseline => Baseline(baseline, measure)).OfType<IndicatorBaseline>()],
            periods: InOrder(part, [.. part.Many("period").Select(period => Period(period, measure)).OfType<IndicatorPeriod>()])));
    }

    private static ValueList<IndicatorPeriod> InOrder(IatiPart indicator, ValueList<IndicatorPeriod> periods)
    {
        if (periods.IsOrderedBy(static period => period.Days.End)) return periods;
        indicator.Rewritten("Periods stand in the order of their last days here; those of the document do not, and will be written in that order.");
        return [.. periods.OrderBy(static period => period.Days.End)];
    }

    private IndicatorBaseline? Baseline(IatiPart part, IndicatorMeasure? measure)
    {
        part.Holds(["year", "iso-date", "value"], ["location", "dimension", "document-link", "comment"]);
        if (part.RequiredAttribute("year") is not { } text || Year(part, text) is not { } year) return null;
        return Built(part, () => new IndicatorBaseline(
            year, Day(part, "iso-date"), Figure(part, measure), OneText(part, "comment"), Dimensions(part), Locations(part), [.. part.Many("document-link").Select(Document).OfType<DocumentLink>()]));
    }

    private IndicatorPeriod? Period(IatiPart part, IndicatorMeasure? measure)
    {
        part.Holds([], ["period-start", "period-end", "target", "actual"]);
        var (first, last) = (PeriodDay(part, "period-start"), PeriodDay(part, "period-end"));
        if (first is not { } start || last is not { } end) return null;
        if (start <= end) return new IndicatorPeriod(new DateInterval(start, end), [.. part.Many("target").Select(target => Figures(target, measure))], [.. part.Many("actual").Select(actual => Figures(actual, measure))]);
        part.Error(IatiRule.Date, $"A period must not end before it starts ({MessageText.Of(start)}); it ends on {MessageText.Of(end)}. Exchange the days.", isTaken: false);
        return null;
    }

    private static LocalDate? PeriodDay(IatiPart period, string name)
    {
        if (period.Required(name) is not { } part) return null;
        part.Holds(["iso-date"], []);
        return part.RequiredAttribute("iso-date") is null ? null : Day(part, "iso-date");
    }

    private IndicatorFigure Figures(IatiPart part, IndicatorMeasure? measure)
    {
        part.Holds(["value"], ["location", "dimension", "comment", "document-link"], isOpen: false);
        return new IndicatorFigure(Figure(part, measure), OneText(part, "comment"), Dimensions(part), Locations(part), [.. part.Many("document-link").Select(Document).OfType<DocumentLink>()]);
    }

    private static ValueList<IndicatorDimension> Dimensions(IatiPart part)
    {
        var dimensions = new List<IndicatorDimension>();
        foreach (var dimension in part.Many("dimension"))
        {
            dimension.Holds(["name", "value"], []);
            var (name, value) = (dimension.Attribute("name"), dimension.Attribute("value"));
            if (!string.IsNullOrWhiteSpace(name) && !string.IsNullOrWhiteSpace(value)) dimensions.Add(new IndicatorDimension(name, value));
            else dimension.Lost(IatiRule.RequiredPart, $"A dimension must have a name and a value to be taken over; they are '{name}' and '{value}'. Give both.");
        }

        return [.. dimensions];
    }

    private static ValueList<string> Locations(IatiPart part)
    {
        var locations = new List<string>();
        foreach (var location in part.Many("location"))
        {
            location.Holds(["ref"], []);
            if (location.Attribute("ref") is { } reference && !string.IsNullOrWhiteSpace(reference)) locations.Add(reference);
            else location.Lost(IatiRule.RequiredPart, "A location must refer to one of the activity (ref) to be taken over; this one does not. Give the reference.");
        }

        return [.. locations];
    }

    private static ResultReference? Reference(IatiPart part, string addressName)
    {
        part.Holds(["vocabulary", "code", addressName], []);
        return (part.RequiredAttribute("vocabulary"), part.RequiredAttribute("code")) is ({ } vocabulary, { } code) ? new ResultReference(vocabulary, code, part.Attribute(addressName)) : null;
    }

    private DocumentLink? Document(IatiPart part)
    {
        part.Holds(["url", "format"], ["title", "description", "category", "language", "document-date"]);
        var (address, format, title) = (part.RequiredAttribute("url"), part.RequiredAttribute("format"), RequiredText(part, "title"));
        _ = part.Many("category").Any() ? null : part.Required("category");
        ValueList<string> categories = [.. part.Many("category").Select(static category => CodeOf(category)).OfType<string>()];
        ValueList<LanguageTag> languages = [.. part.Many("language").Select(Language).OfType<LanguageTag>()];
        var date = part.One("document-date");
        date?.Holds(["iso-date"], []);
        return address is null || format is null || title is null ? null : new DocumentLink(
            address, format, title, OneText(part, "description"), categories, languages, date?.RequiredAttribute("iso-date") is null ? null : Day(date, "iso-date"));
    }

    private static string? CodeOf(IatiPart part)
    {
        part.Holds(["code"], []);
        return part.RequiredAttribute("code");
    }

    private static LanguageTag? Language(IatiPart part)
    {
        if (CodeOf(part) is not { } code) return null;
        if (LanguageTag.TryParse(code, out var language))
        {
            if (language.Value != code) part.Rewritten($"A language is written in canonical case; '{code}' will be written '{language}'.", "code");
            return language;
        }

        part.Lost(IatiRule.KnownCode, $"A language must be a tag of BCP 47; it is '{code}'. Write the tag.");
        return null;
    }

    private LocalizedText? RequiredText(IatiPart part, string name)
    {
        if (part.Required(name) is not { } holder) return null;
        if (Narratives(holder) is { } text) return text;
        holder.Error(IatiRule.RequiredPart, $"'{name}' must have a narrative with a text; it has none. Add the text.", isTaken: false);
        return null;
    }

    private LocalizedText? OneText(IatiPart part, string name)
    {
        if (part.One(name) is not { } holder) return null;
        if (Narratives(holder) is { } text) return text;
        holder.Error(IatiRule.RequiredPart, $"'{name}' must have a narrative with a text; it has none. Add the text, or leave the whole part out.", isTaken: false);
        return null;
    }

    private LocalizedText? Narratives(IatiPart holder)
    {
        holder.Holds([], ["narrative"]);
        var entries = new List<(LanguageTag Language, string Text)>();
        var languages = new HashSet<LanguageTag>();
        foreach (var narrative in holder.Many("narrative"))
        {
            if (Narrative(narrative) is not { } entry) continue;
            if (languages.Add(entry.Language)) entries.Add(entry);
            else narrative.Lost(IatiRule.Narrative, $"A text must stand once in a language; '{entry.Language}' stands again. Keep one of the two.");
        }

        if (entries.Count == 0) return null;
        LocalizedText text = [.. entries];
        if (!text.Entries.AsSpan().SequenceEqual([.. entries])) holder.Rewritten("Narratives are written in the order of their language tags; those of the document stand in another one.");
        return text;
    }

    private (LanguageTag Language, string Text)? Narrative(IatiPart part)
    {
        part.Holds([], [], isOpen: true, hasText: true);
        var text = part.Text.Trim();
        if (text != part.Text) part.Rewritten("A text has no white space at its ends; that of the document has, and will be written without it.");
        if (LanguageOf(part) is not { } language) return null;
        if (LocalizedText.TryCreate([(language, text)], out _, out var violations)) return (language, text);
        if (text.Length == 0) part.Lost(IatiRule.Narrative, "A narrative must hold a text; this one is empty. Write the text, or leave the narrative out.");
        else part.Error(IatiRule.Rules, string.Join(" ", violations), isTaken: false);
        return null;
    }

    private LanguageTag? LanguageOf(IatiPart narrative)
    {
        if (narrative.Language is not { } text) return _language ?? LanguageTag.Undetermined;
        if (!LanguageTag.TryParse(text, out var language))
        {
            narrative.Lost(IatiRule.Narrative, $"A language must be a tag of BCP 47; it is '{text}'. Write the tag.");
            return null;
        }

        if (language == (_language ?? LanguageTag.Undetermined)) narrative.Rewritten($"The language of the activity is not told again; '{text}' is, and will be left out.");
        else if (language.Value != text) narrative.Rewritten($"A language is written in canonical case; '{text}' will be written '{language}'.");
        return language;
    }

    private static T? Code<T>(IatiPart part, string attribute, string code, T? known, string list)
        where T : struct
    {
        if (known is null) part.Lost(IatiRule.KnownCode, $"A code must be one of the list {list}; it is '{code}'. Write a code of the list.", attribute);
        return known;
    }

    private static bool? Flag(IatiPart part, string attribute)
    {
        switch (part.Attribute(attribute))
        {
            case null:
                return null;
            case "1":
                return true;
            case "0":
                return false;
            case { } text when text.Trim() is "1" or "true" or "0" or "false":
                part.Rewritten($"A boolean is written as 1 or 0; '{text}' will be.", attribute);
                return text.Trim() is "1" or "true";
            case { } text:
                part.Error(IatiRule.KnownCode, $"'{attribute}' must be 1 or 0; it is '{text}'. Write one of them.", isTaken: true);
                return null;
        }
    }

    private static int? Year(IatiPart part, string text)
    {
        if (!int.TryParse(text.AsSpan().Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var year) || year < 1)
        {
            part.Error(IatiRule.Date, $"A year must be a whole number in four digits; it is '{text}'. Write the year.", isTaken: false);
            return null;
        }

        if (MessageText.Of(year) != text) part.Rewritten($"A year is written in digits alone; '{text}' will be written '{MessageText.Of(year)}'.", "year");
        return year;
    }

    private static LocalDate? Day(IatiPart part, string attribute)
    {
        if (part.Attribute(attribute) is not { } text) return null;
        var trimmed = text.Trim();
        if (LocalDatePattern.Iso.Parse(trimmed) is { Success: true, Value: var day })
        {
            if (trimmed != text) part.Rewritten($"A day is written without white space; '{text}' will be.", attribute);
            return day;
        }

        if (trimmed.Length > DayLength && LocalDatePattern.Iso.Parse(trimmed[..DayLength]) is { Success: true, Value: var zoned } && OffsetPattern.GeneralInvariantWithZ.Parse(trimmed[DayLength..]).Success)
        {
            part.Lost(IatiRule.Date, $"A day has no zone here; that of '{text}' is not taken over.", attribute);
            return zoned;
        }

        part.Error(IatiRule.Date, $"A day must be one of the calendar like 2026-04-22; it is '{text}'. Write the day.", isTaken: true);
        return null;
    }

    private static decimal? Figure(IatiPart part, IndicatorMeasure? measure)
    {
        if (part.Attribute("value") is not { } text) return null;
        if (measure is IndicatorMeasure.Qualitative)
        {
            part.Lost(IatiRule.Number, $"A qualitative indicator must have its figures in words; this one is '{text}'. Put it into the comment.", "value");
            return null;
        }

        if (!TryParse(text.Trim(), out var value))
        {
            part.Lost(IatiRule.Number, $"A figure must be a decimal number that fits 28 digits; it is '{text}'. Write the number, or put the words into the comment.", "value");
            return null;
        }

        if (IatiWriter.Figure(value) != text) part.Rewritten($"A figure is written in plain digits; '{text}' will be written '{IatiWriter.Figure(value)}'.", "value");
        return value;
    }

    /// <summary>Whether a text is a decimal number that need not be rounded. Signs and zeros before it, and an exponent, do not matter.</summary>
    private static bool TryParse(string text, out decimal value)
    {
        value = 0;
        var sign = text.StartsWith('-') ? "-" : "";
        var digits = text.TrimStart('+', '-').TrimStart('0');
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _)
            && DecimalText.TryParse(Encoding.UTF8.GetBytes(digits.Length > 0 && char.IsAsciiDigit(digits[0]) ? sign + digits : $"{sign}0{digits}"), out value);
    }

    private static T? Built<T>(IatiPart part, Func<T> build)
        where T : class
    {
        try
        {
            return build();
        }
        catch (InvariantException broken)
        {
            part.Error(IatiRule.Rules, string.Join(" ", broken.Violations), isTaken: false);
            return null;
        }
    }
}
