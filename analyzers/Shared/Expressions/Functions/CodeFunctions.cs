using Diplomacy.Domain.Codes;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Expressions;

/// <summary>Ids, language tags, codes of countries and areas, zone ids and items of Wikidata: values that are their text.</summary>
internal static class CodeFunctions
{
    private const string Country = "CountryCode";
    private const string Language = "LanguageTag";
    private const string Zone = "TimeZoneId";
    private const string Subdivision = "SubdivisionCode";
    private const string Area = "AreaCode";
    private const string Id = "Id";
    private const string Wikidata = "WikidataId";

    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["Id.Value"] = TextOf(Id),
        ["Id::Parse"] = Parser(static text => IdGrammar.IsWellFormed(text.AsSpan()) ? new TextValue(text, Id) : null),
        ["LanguageTag.Value"] = TextOf(Language),
        ["LanguageTag.Language"] = PartOf(static text => LanguageTagReader.Read(text.AsSpan()).Language),
        ["LanguageTag.Script"] = PartOf(static text => LanguageTagReader.Read(text.AsSpan()).Script),
        ["LanguageTag.Region"] = PartOf(static text => LanguageTagReader.Read(text.AsSpan()).Region),
        ["LanguageTag.Canonical"] = Functions.Of<TextValue>(static tag => tag.Type == Language && LanguageTagGrammar.IsWellFormed(tag.Text.AsSpan()) ? new TextValue(PreferredTag.Of(tag.Text), Language) : null),
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
        ["SubdivisionCode.Value"] = TextOf(Subdivision),
        ["SubdivisionCode.Country"] = Functions.Of<TextValue>(static code => code.Type == Subdivision ? At(CountryTable.Find(code.Text.AsSpan(0, SubdivisionGrammar.CountryLength))) : null),
        ["SubdivisionCode.IsListed"] = ListedOf(static row => Value.From(row is not null)),
        ["SubdivisionCode.Name"] = ListedOf(static row => OrNull(row?.Name)),
        ["SubdivisionCode.Category"] = ListedOf(static row => OrNull(row?.Category)),
        ["SubdivisionCode.Parent"] = ListedOf(static row => row?.Parent is { } parent ? new TextValue(parent, Subdivision) : Value.Null),
        ["SubdivisionCode::Parse"] = Parser(static text => SubdivisionGrammar.IsWellFormed(text.AsSpan()) ? new TextValue(text, Subdivision) : null),
        ["AreaCode.Value"] = TextOf(Area),
        ["AreaCode.Name"] = Functions.Of<TextValue>(static area => AreaTable.Find(area.Text.AsSpan()) is >= 0 and var place ? Value.From(AreaTable.Rows[place].Name) : null),
        ["AreaCode.Contains"] = Functions.Of<TextValue, TextValue>(Contains),
        ["AreaCode::Parse"] = Parser(static text => AreaTable.Find(text.AsSpan()) >= 0 ? new TextValue(text, Area) : null),
        ["TimeZoneId.Value"] = TextOf(Zone),
        ["TimeZoneId.Canonical"] = Functions.Of<TextValue>(static zone => ZoneAt(TimeZoneTable.Find(zone.Text.AsSpan()), TimeZoneTable.Canonical)),
        ["TimeZoneId.Countries"] = Functions.Of<TextValue>(static zone => CountriesOf(TimeZoneTable.Find(zone.Text.AsSpan()))),
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

    private static Function ListedOf(Func<SubdivisionRow?, Value> part) => Functions.Of<TextValue>(code => code.Type == Subdivision ? part(SubdivisionTable.Find(code.Text.AsSpan())) : null);

    private static Value? Contains(TextValue area, TextValue country)
    {
        var place = AreaTable.Find(area.Text.AsSpan());
        return area.Type == Area && country.Type == Country && place >= 0 ? Value.From(AreaTable.Contains(place, country.Text)) : null;
    }

    /// <summary>What a text is taken for, where it is well-formed.</summary>
    private static Function Parser(Func<string, TextValue?> parse) => Functions.Of<TextValue>(text => text.Type == TextValue.String ? parse(text.Text) : null);

    private static TextValue? At(int place) => place < 0 ? null : new TextValue(CountryTable.Rows[place].Code, Country);

    private static TextValue? ZoneAt(int place, string[] ids) => place < 0 ? null : new TextValue(ids[place], Zone);

    private static ListValue? CountriesOf(int place) =>
        place < 0 ? null : ListValue.Of([.. TimeZoneTable.CountriesOf(TimeZoneTable.Canonical[place]).Select(static code => (Value)new TextValue(code, Country))]);

    private static Value OrNull(string? text) => text is null ? Value.Null : Value.From(text);

    private static string Canonical(string tag)
    {
        var canonical = new char[tag.Length];
        LanguageTagGrammar.WriteInCanonicalCase(tag.AsSpan(), canonical);
        return new string(canonical);
    }
}
