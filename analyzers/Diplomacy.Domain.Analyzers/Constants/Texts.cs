using Diplomacy.Domain.Codes;
using Diplomacy.Domain.Expressions;
using Diplomacy.Domain.Text;
using Diplomacy.Domain.Time;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers.Constants;

/// <summary>Values of the model's text types, made of constant text. Text that the type refuses makes none.</summary>
internal static class Texts
{
    public const string AreaCode = "AreaCode";
    public const string CountryCode = "CountryCode";
    public const string DecisionClause = "DecisionClause";
    public const string DocumentSymbol = "DocumentSymbol";
    public const string EdtfValue = "EdtfValue";
    public const string Fraction = "Fraction";
    public const string Id = "Id";
    public const string LanguageTag = "LanguageTag";
    public const string LocalizedText = "LocalizedText";
    public const string SubdivisionCode = "SubdivisionCode";
    public const string SdgCode = "SdgCode";
    public const string YearSpan = "YearSpan";
    public const string TimeZoneId = "TimeZoneId";
    public const string WikidataId = "WikidataId";

    private const string Undetermined = "und";

    /// <summary>A text taken as one of the model's types, or a day as one of EDTF.</summary>
    public static Value Of(ITypeSymbol type, Value text) => (text, type.Name) switch
    {
        (TextValue { Type: TextValue.String, Text: var characters }, var name) => Of(name, characters),
        (DateValue day, EdtfValue) => EdtfFunctions.From(day),
        (NullValue, EdtfValue) => text,
        _ => Value.Unknown,
    };

    /// <summary>What one of the model's static methods makes of text.</summary>
    public static Value OfFactory(IMethodSymbol method, Value[] arguments) => (method.Name, arguments) switch
    {
        ("Parse", [TextValue text]) => Of(method.ContainingType, text),
        ("Parse", [TextValue text, NullValue]) => Of(method.ContainingType, text),
        ("FromAlpha3", [TextValue { Text: var text }]) => Country(CountryTable.FindAlpha3(text.AsSpan())),
        ("FromNumeric", [TextValue { Text: var text }]) => Country(CountryTable.FindNumeric(text.AsSpan())),
        ("FromLocalDate", [DateValue day]) when method.ContainingType.Name == EdtfValue => EdtfFunctions.From(day),
        ("FromDateInterval", [DateIntervalValue days]) when method.ContainingType.Name == YearSpan => Known(YearSpanFunctions.From(days)),
        ("Create", [ListValue]) when method.ContainingType.Name == LocalizedText => OfParts(arguments),
        _ => Value.Unknown,
    };

    /// <summary>What the constructors of <c>LocalizedText</c> make: of a text, of entries, or of the original's language and entries.</summary>
    public static Value OfParts(Value[] parts) => parts switch
    {
        [TextValue { Type: TextValue.String } text] => Of(LocalizedText, text.Text),
        [ListValue entries] => OfEntries(null, entries),
        [TextValue { Type: LanguageTag } original, ListValue entries] => OfEntries(original.Text, entries),
        _ => Value.Unknown,
    };

    /// <summary>A text of entries, each a pair of a tag and a text.</summary>
    public static Value OfEntries(string? original, ListValue pairs)
    {
        var entries = pairs.Items.Select(Entry).OfType<MapEntry>().ToArray();
        var isValid = entries.Length == pairs.Items.Count && entries.Length > 0
            && entries.Select(static entry => entry.Tag).Distinct().Count() == entries.Length
            && (original is null || entries.Any(entry => entry.Tag == original));
        return isValid ? new MapValue(LocalizedText, InOrder(entries, original).ToEquatableArray()) { Original = original } : Value.Unknown;
    }

    /// <summary>A text taken as the model's type of a name; unknown where that type refuses it.</summary>
    public static Value Of(string type, string text) => type switch
    {
        Id when IdGrammar.IsWellFormed(text.AsSpan()) => new TextValue(text, Id),
        LanguageTag when LanguageTagGrammar.IsWellFormed(text.AsSpan()) => new TextValue(Canonical(text), LanguageTag),
        EdtfValue when EdtfGrammar.IsCanonical(text.AsSpan()) => new TextValue(text, EdtfValue),
        CountryCode => Country(CountryTable.Find(text.AsSpan())),
        YearSpan => Known(YearSpanFunctions.From(text)),
        Fraction => Known(FractionFunctions.From(text)),
        TimeZoneId when TimeZoneTable.Find(text.AsSpan()) >= 0 => new TextValue(text, TimeZoneId),
        SubdivisionCode when SubdivisionGrammar.IsWellFormed(text.AsSpan()) => new TextValue(text, SubdivisionCode),
        AreaCode when AreaTable.Find(text.AsSpan()) >= 0 => new TextValue(text, AreaCode),
        DocumentSymbol when SymbolGrammar.IsSymbol(text.AsSpan()) => new TextValue(text, DocumentSymbol),
        SdgCode => Known(SdgFunctions.From(text)),
        WikidataId when WikidataGrammar.IsWellFormed(text.AsSpan()) => new TextValue(text, WikidataId),
        LocalizedText => IsText(text) ? new MapValue(LocalizedText, new[] { new MapEntry(Undetermined, Value.From(text)) }.ToEquatableArray()) : Value.Unknown,
        _ => Value.Unknown,
    };

    private static MapEntry? Entry(Value pair) =>
        pair is RecordValue { Type: TupleFunctions.Type } record
        && record["Item1"] is TextValue { Type: LanguageTag, Text: var tag }
        && record["Item2"] is TextValue { Text: var text }
        && IsText(text)
            ? new MapEntry(tag, Value.From(text))
            : null;

    /// <summary>The order in which the model keeps entries: the original, the one whose language is not told, the others by tag.</summary>
    private static IEnumerable<MapEntry> InOrder(MapEntry[] entries, string? original) =>
        entries.OrderByDescending(entry => entry.Tag == original)
            .ThenByDescending(static entry => entry.Tag == Undetermined)
            .ThenBy(static entry => entry.Tag, StringComparer.Ordinal);

    private static bool IsText(string text) => TextRules.OfEachText.All(rule => rule.HoldsFor(text));

    private static Value Known(Value? value) => value ?? Value.Unknown;

    private static Value Country(int place) => place < 0 ? Value.Unknown : new TextValue(CountryTable.Rows[place].Code, CountryCode);

    private static string Canonical(string tag)
    {
        var canonical = new char[tag.Length];
        LanguageTagGrammar.WriteInCanonicalCase(tag.AsSpan(), canonical);
        return new string(canonical);
    }
}
