using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Text;

/// <summary>Values by language on the wire: an object by language tag.</summary>
internal static class LanguageMapJson
{
    public static LanguageMap<T>? Read<T>(ref DomainJsonReader reader)
        where T : notnull
    {
        var mark = reader.Mark();
        var items = ItemType<T>();
        var entries = new GrowingItems<(LanguageTag, T)>();
        if (reader.StartMap("an object of values by language tag", out var open))
        {
            while (reader.NextEntry(ref open))
            {
                var language = reader.NameAs<LanguageTag>(open);
                if (items.Read(ref reader) is { } value && language is not null) entries.Add((language, value));
            }
        }

        var map = reader.HasFailedSince(mark) ? null : Checked(ref reader, mark, entries.Items);
        entries.GiveBack();
        return map;
    }

    public static void Write<T>(DomainJsonWriter writer, LanguageMap<T> map)
        where T : notnull
    {
        var items = ItemType<T>();
        writer.WriteStartObject();
        foreach (var (language, value) in map.Entries)
        {
            writer.WriteName(language);
            items.Write(writer, value);
        }

        writer.WriteEndObject();
    }

    static LanguageMap<T>? Checked<T>(ref DomainJsonReader reader, JsonMark mark, scoped ReadOnlySpan<(LanguageTag, T)> entries)
        where T : notnull
    {
        List<Violation>? broken = null;
        LocalizedTextRules.AddRepeated(ref broken, entries);
        if (broken is null) return LanguageMap.Create(entries);
        reader.Refuse(mark, [.. broken]);
        return null;
    }

    static WireType<T> ItemType<T>() => WireTypes.Find<T>()
        ?? throw new NotSupportedException($"A {typeof(T).Name} has no form on the wire; a map by language can hold domain records, texts, codes, ids, numbers and dates.");
}
