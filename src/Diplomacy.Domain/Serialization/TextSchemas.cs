namespace Diplomacy.Domain.Serialization;

/// <summary>The forms of text types as patterns of JSON Schema. Of a type that is not listed only that it is a text is said.</summary>
static class TextSchemas
{
    public static void Describe<T>(JsonSchemaWriter schema)
    {
        if (typeof(T) == typeof(CountryCode)) schema.Pattern("A country: its ISO 3166-1 code (KZ), or for one of the past that of ISO 3166-3 (SUHH).", "[A-Z]{2}|[A-Z]{4}");
        else if (typeof(T) == typeof(LanguageTag)) schema.Pattern("A language: its BCP 47 tag.", LanguageTagPattern);
        else if (typeof(T) == typeof(EdtfValue)) schema.Pattern("A date, a season, an interval or a set of dates, as exactly as it is known: EDTF, levels 0 to 2 (2026-03, 2026?, 2026/2030).", EdtfPattern.Text);
        else if (typeof(T) == typeof(YearSpan)) schema.Pattern("Whole calendar years, first and last included: 2026/2030.", $"{Year}/{Year}");
        else if (typeof(T) == typeof(Fraction)) schema.Pattern("An exact share of two whole numbers: 2/3, or 1 for the whole.", FractionPattern);
        else if (typeof(T) == typeof(TimeZoneId)) schema.Pattern("A zone: its id in the IANA time zone database (Asia/Almaty).", TimeZonePattern);
        else if (typeof(T) == typeof(SubdivisionCode)) schema.Pattern("A subdivision of a country: its ISO 3166-2 code (GB-SCT).", SubdivisionPattern);
        else if (typeof(T) == typeof(AreaCode)) schema.Pattern("A region of the world or a country: its three digits in UN M49 (143 for Central Asia).", AreaPattern);
        else if (typeof(T) == typeof(SdgCode)) schema.Pattern("A Sustainable Development Goal, target or indicator: its code (4, 4.7, 4.a, 4.7.1).", SdgPattern);
        else if (typeof(T) == typeof(DocumentSymbol)) schema.Pattern("A document of the United Nations: its symbol (A/RES/78/147).", SymbolPattern);
        else if (typeof(T) == typeof(WikidataId)) schema.Pattern("An item of Wikidata: its id (Q232).", WikidataPattern);
        else schema.String();
    }

    /// <summary>White space as .NET knows it.</summary>
    const string Blanks = "\\u0009-\\u000D\\u0020\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";

    /// <summary>Controls but for the tab and the line feed, and separators of lines and paragraphs.</summary>
    const string Unprintables = "\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u2028\\u2029";

    const string End = "[^" + Blanks + Unprintables + "]";

    /// <summary>A text without blanks at its ends and controls, but for tabs and line feeds within.</summary>
    internal const string PlainPattern = "^" + End + "(?:[^" + Unprintables + "]*" + End + ")?$";

    /// <summary>A text on one line without blanks at its ends and controls.</summary>
    internal const string IdPattern = "^" + End + "(?:[^" + Unprintables + "\\u0009\\u000A]*" + End + ")?$";

    const string Year = "(?!0000)[0-9]{4}";

    const string Positive = "[1-9][0-9]{0,17}";

    internal const string FractionPattern = $"(?:0|{Positive})(?:/{Positive})?";

    internal const string WikidataPattern = $"Q{Positive}";

    /// <summary>An organ in capitals, and parts after slashes.</summary>
    internal const string SymbolPattern = "[A-Z][A-Za-z0-9.()-]*(?:/[A-Za-z0-9.()-]+)+";

    internal const string SdgPattern = "(?:[1-9]|1[0-7])(?:\\.(?:[1-9][0-9]?|[a-z])(?:\\.[1-9][0-9]?)?)?";

    internal const string LanguageTagPattern = "[A-Za-z0-9]{1,8}(?:-[A-Za-z0-9]{1,8})*";

    internal const string SubdivisionPattern = "[A-Z]{2}-[A-Z0-9]{1,3}";

    internal const string AreaPattern = "[0-9]{3}";

    /// <summary>Areas and a place, each of letters, digits and few signs, or one old name such as <c>EST5EDT</c>. No offset begins with a letter.</summary>
    internal const string TimeZonePattern = "[A-Z][A-Za-z0-9_+-]*(?:/[A-Z][A-Za-z0-9_+-]*)*";
}
