using Diplomacy.Domain.Codes;

namespace Diplomacy.Domain.Expressions;

/// <summary>The model's text types: ids, language tags, country codes and texts in several languages.</summary>
internal static class CodeFunctions
{
    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["Id.Value"] = Functions.Of<TextValue>(static id => Value.From(id.Text)),
        ["LanguageTag.Value"] = Functions.Of<TextValue>(static tag => Value.From(tag.Text)),
        ["LanguageTag::Undetermined"] = Functions.Constant(new TextValue("und", "LanguageTag")),
        ["CountryCode.Value"] = Functions.Of<TextValue>(static country => Value.From(country.Text)),
        ["CountryCode.Alpha2"] = OfCountry(static row => Value.From(row.Alpha2)),
        ["CountryCode.Alpha3"] = OfCountry(static row => Value.From(row.Alpha3)),
        ["CountryCode.Numeric"] = OfCountry(static row => row.Numeric is { } numeric ? Value.From(numeric) : Value.Null),
        ["CountryCode.EnglishName"] = OfCountry(static row => Value.From(row.Name)),
        ["CountryCode.IsWithdrawn"] = OfCountry(static row => Value.From(row.WithdrawnOn is not null)),
        ["LocalizedText.Count"] = Functions.Of<MapValue>(static text => Value.From(text.Entries.Count)),
        ["LocalizedText.First"] = Functions.Of<MapValue>(static text => text.Entries.Count > 0 ? text.Entries[0].Value : null),
    };

    private static Function OfCountry(Func<CountryRow, Value> fact) =>
        Functions.Of<TextValue>(country => CountryTable.Find(country.Text.AsSpan()) is >= 0 and var place ? fact(CountryTable.Rows[place]) : null);
}
