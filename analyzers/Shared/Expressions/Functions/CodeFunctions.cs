using Diplomacy.Domain.Codes;
using Diplomacy.Domain.Text;
using Diplomacy.Domain.Time;

namespace Diplomacy.Domain.Expressions;

/// <summary>Ids, language tags, country codes, zone ids, items of Wikidata and dates of EDTF: values that are their text.</summary>
internal static class CodeFunctions
{
    private const string Country = "CountryCode";
    private const string Language = "LanguageTag";
    private const string Zone = "TimeZoneId";
    private const string Id = "Id";
    private const string Edtf = "EdtfValue";
    private const string Wikidata = "WikidataId";

    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["Id.Value"] = TextOf(Id),
        ["Id::Parse"] = Parser(static text => IdGrammar.IsWellFormed(text.AsSpan()) ? new TextValue(text, Id) : null),
        ["EdtfValue.Text"] = TextOf(Edtf),
        ["EdtfValue.CanonicalText"] = TextOf(Edtf),
        ["EdtfValue.Level"] = Functions.Of<TextValue>(static date => EdtfGrammar.TryRead(date.Text.AsSpan(), out var syntax) ? Value.From(syntax.Level) : null),
        ["EdtfValue::Parse"] = Parser(static text => EdtfGrammar.IsCanonical(text.AsSpan()) ? new TextValue(text, Edtf) : null),
        ["LanguageTag.Value"] = TextOf(Language),
        ["LanguageTag.Language"] = PartOf(static text => LanguageTagReader.Read(text.AsSpan()).Language),
        ["LanguageTag.Script"] = PartOf(static text => LanguageTagReader.Read(text.AsSpan()).Script),
        ["LanguageTag.Region"] = PartOf(static text => LanguageTagReader.Read(text.AsSpan()).Region),
        ["LanguageTag::Undetermined"] = Functions.Constant(new TextValue("und", Language)),
        ["LanguageTag::Parse"] = Parser(static text => LanguageTagGrammar.IsWellFormed(text.AsSpan()) ? new TextValue(Canonical(text), Language) : null),
        ["CountryCode.Value"] = TextOf(Country),
        ["CountryCode.Alpha2"] = RowOf(static row => Value.From(row.Alpha2)),
        ["CountryCode.Alpha3"] = RowOf(static row => Value.From(row.Alpha3)),
        ["CountryCode.Numeric"] = RowOf(static row => OrNull(row.Numeric)),
        ["CountryCode.EnglishName"] = RowOf(static row => Value.From(row.Name)),
        ["CountryCode.IsWithdrawn"] = RowOf(static row => Value.From(row.WithdrawnOn is not null)),
        ["CountryCode.WithdrawnOn"] = RowOf(static row => OrNull(row.WithdrawnOn)),
        ["CountryCode::Parse"] = Parser(static text => At(CountryTable.Find(text.AsSpan()))),
        ["CountryCode::FromAlpha3"] = Parser(static text => At(CountryTable.FindAlpha3(text.AsSpan()))),
        ["CountryCode::FromNumeric"] = Parser(static text => At(CountryTable.FindNumeric(text.AsSpan()))),
        ["TimeZoneId.Value"] = TextOf(Zone),
        ["TimeZoneId.Canonical"] = Functions.Of<TextValue>(static zone => ZoneAt(TimeZoneTable.Find(zone.Text.AsSpan()), TimeZoneTable.Canonical)),
        ["TimeZoneId::Utc"] = Functions.Constant(new TextValue("UTC", Zone)),
        ["TimeZoneId::Parse"] = Parser(static text => ZoneAt(TimeZoneTable.Find(text.AsSpan()), TimeZoneTable.Ids)),
        ["WikidataId.Value"] = TextOf(Wikidata),
        ["WikidataId.Number"] = Functions.Of<TextValue>(static id => id.Type == Wikidata ? Value.From(WikidataGrammar.NumberOf(id.Text.AsSpan())) : null),
        ["WikidataId::Parse"] = Parser(static text => WikidataGrammar.IsWellFormed(text.AsSpan()) ? new TextValue(text, Wikidata) : null),
    };

    private static Function TextOf(string type) => Functions.Of<TextValue>(value => value.Type == type ? Value.From(value.Text) : null);

    private static Function PartOf(Func<string, LanguageTagPart> part) => Functions.Of<TextValue>(tag =>
        part(tag.Text) is { Length: > 0 } found ? Value.From(tag.Text.Substring(found.Start, found.Length)) : Value.Null);

    private static Function RowOf(Func<CountryRow, Value> part) => Functions.Of<TextValue>(country =>
        CountryTable.Find(country.Text.AsSpan()) is >= 0 and var place ? part(CountryTable.Rows[place]) : null);

    /// <summary>What a text is taken for, where it is well-formed.</summary>
    private static Function Parser(Func<string, TextValue?> parse) => Functions.Of<TextValue>(text => text.Type == TextValue.String ? parse(text.Text) : null);

    private static TextValue? At(int place) => place < 0 ? null : new TextValue(CountryTable.Rows[place].Code, Country);

    private static TextValue? ZoneAt(int place, string[] ids) => place < 0 ? null : new TextValue(ids[place], Zone);

    private static Value OrNull(string? text) => text is null ? Value.Null : Value.From(text);

    private static string Canonical(string tag)
    {
        var canonical = new char[tag.Length];
        LanguageTagGrammar.WriteInCanonicalCase(tag.AsSpan(), canonical);
        return new string(canonical);
    }
}
