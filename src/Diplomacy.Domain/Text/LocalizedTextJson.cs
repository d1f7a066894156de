using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Text;

/// <summary>Texts on the wire: a plain string where there is one and its language is not told, else an object by language tag, the original's tag in the member <c>$original</c> before them.</summary>
internal static class LocalizedTextJson
{
    /// <summary>The languages of most texts, at most.</summary>
    const int MostUsual = FirstItems<LanguageTag>.Length;

    public static LocalizedText? Read(ref DomainJsonReader reader)
    {
        if (TryReadUsual(reader.Ahead, Math.Min(reader.MostMembersAhead, MostUsual), out var usual, out var length))
        {
            reader.PassObject(length);
            return usual;
        }

        var mark = reader.Mark();
        var isPlain = reader.TokenType is JsonTokenType.String;
        var entries = new GrowingItems<(LanguageTag, string)>();
        LanguageTag? original = null;
        if (isPlain) Add(ref entries, LanguageTag.Undetermined, reader.ReadString());
        else ReadEntries(ref reader, ref entries, out original);

        var text = reader.HasFailedSince(mark) ? null : Checked(ref reader, mark, isPlain, original, entries.Items);
        entries.GiveBack();
        return text;
    }

    public static void Write(DomainJsonWriter writer, LocalizedText text)
    {
        if (text is { Count: 1, Original: null } && text.Entries[0].Language == LanguageTag.Undetermined) writer.WriteString(text.First);
        else if (text.Original is null && !writer.IsIndented) writer.WriteTexts(text);
        else WriteEntries(writer, text);
    }

    public static void Describe(JsonSchemaWriter schema)
    {
        schema.Text("description", "A name or text: plain where its language is not told, else by BCP 47 tag; $original names the language from which the others were translated.");
        schema.Texts("type", ["string", "object"]);
        schema.Text("pattern", TextSchemas.PlainPattern);
        schema.Keyword("minProperties", "1");
        schema.Start("propertyNames");
        schema.Text("pattern", $"^(?:\\$original|{TextSchemas.LanguageTagPattern})$");
        schema.End();
        schema.Start("additionalProperties");
        schema.String();
        schema.Text("pattern", TextSchemas.PlainPattern);
        schema.End();
    }

    /// <summary>Reads an object such as most are: two-letter languages in their order, and texts of which one look tells that they are sound. Of any other nothing is read.</summary>
    /// <param name="json">JSON that starts with the object.</param>
    /// <param name="most">How many members it may have.</param>
    /// <param name="text">The text.</param>
    /// <param name="length">How long the object is.</param>
    static bool TryReadUsual(ReadOnlySpan<byte> json, int most, [NotNullWhen(true)] out LocalizedText? text, out int length)
    {
        (text, length) = (null, 0);
        if (json.IsEmpty || json[0] != '{') return false;
        var entries = new GrowingItems<(LanguageTag Language, string Text)>();
        var place = 0;
        do
        {
            place = JsonWhiteSpace.After(json, place + 1);
            if (entries.Met == most || !TryReadUsual(json, ref place, out var entry)) return false;
            if (entries.Met > 0 && string.CompareOrdinal(entries.Items[^1].Language.Value, entry.Language.Value) >= 0) return false;
            entries.AddRead(entry);
            place = JsonWhiteSpace.After(json, place);
        }
        while (place < json.Length && json[place] == ',');

        if (place >= json.Length || json[place] != '}') return false;
        text = LocalizedText.OfSound(entries.Items);
        length = place + 1;
        return true;
    }

    static bool TryReadUsual(ReadOnlySpan<byte> json, ref int place, out (LanguageTag Language, string Text) entry)
    {
        entry = default;
        if (json.Length - place < "\"en\":\"\"}".Length || json[place] != '"' || json[place + 3] != '"' || json[place + 4] != ':') return false;
        if (KnownLanguageTags.Find(json.Slice(place + 1, 2)) is not { } language) return false;
        place = JsonWhiteSpace.After(json, place + 5);
        if (place >= json.Length || json[place] != '"') return false;
        var rest = json[(place + 1)..];
        var stop = JsonCursor.IndexOfStop(rest);
        if (stop < 0 || rest[stop] != '"' || UsualText.OrNull(rest, stop) is not { } text) return false;
        entry = (language, text);
        place += stop + 2;
        return true;
    }

    static LocalizedText? Checked(ref DomainJsonReader reader, JsonMark mark, bool isPlain, LanguageTag? original, scoped ReadOnlySpan<(LanguageTag, string)> entries)
    {
        if (LocalizedText.TryCreate(entries, out var text, out var violations, original)) return text;
        reader.Refuse(mark, [.. violations.Select(violation => isPlain ? violation with { Pointer = "" } : violation)]);
        return null;
    }

    static void ReadEntries(ref DomainJsonReader reader, ref GrowingItems<(LanguageTag, string)> entries, out LanguageTag? original)
    {
        original = null;
        if (!reader.StartMap("a text, or an object of texts by language tag", out var open)) return;
        while (reader.NextEntry(ref open))
        {
            if (open.Name.SequenceEqual("$original"u8)) original = reader.ReadText<LanguageTag>();
            else Add(ref entries, reader.NameAs<LanguageTag>(open), reader.ReadString());
        }
    }

    static void Add(ref GrowingItems<(LanguageTag, string)> entries, LanguageTag? language, string? text)
    {
        if (language is not null && text is not null) entries.Add((language, text));
    }

    static void WriteEntries(DomainJsonWriter writer, LocalizedText text)
    {
        writer.WriteStartObject();
        if (text.Original is { } original)
        {
            writer.WriteName("$original"u8);
            writer.WriteText(original);
        }

        foreach (var (language, entry) in text.Entries)
        {
            writer.WriteName(language);
            writer.WriteString(entry);
        }

        writer.WriteEndObject();
    }
}
