namespace Diplomacy.Domain.Expressions;

/// <summary>Texts and other values by language.</summary>
internal static class LanguageFunctions
{
    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["LocalizedText.First"] = Functions.Of<MapValue>(static map => map.Entries.Count > 0 ? map.Entries[0].Value : null),
        ["LocalizedText.Count"] = Functions.Of<MapValue>(static map => Value.From(map.Entries.Count)),
        ["LocalizedText.Entries"] = Functions.Of<MapValue>(Entries),
        ["LanguageMap.Count"] = Functions.Of<MapValue>(static map => Value.From(map.Entries.Count)),
        ["LanguageMap.Entries"] = Functions.Of<MapValue>(Entries),
    };

    private static ListValue Entries(MapValue map) =>
        new(map.Entries.Select(static entry => TupleFunctions.Of(new TextValue(entry.Tag, "LanguageTag"), entry.Value)).ToEquatableArray());
}
