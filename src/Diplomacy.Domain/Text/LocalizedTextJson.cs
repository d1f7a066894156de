using System.Text.Json;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Text;

/// <summary>Texts on the wire: a plain string where there is one and its language is not told, else an object by language tag, the original's tag in the member <c>$original</c> before them.</summary>
internal static class LocalizedTextJson
{
    /// <summary>The bytes before a text: brace or comma, a language of two letters in quotes, a colon, and the text's quote.</summary>
    const int LengthBeforeText = 7;

    public static LocalizedText? Read(ref DomainJsonReader reader)
    {
        if (UsualLength(reader.Ahead, reader.MostMembersAhead) is > 0 and var length) return LocalizedText.OfWritten(reader.PassObject(length).ToArray());
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
        if (text.Written is { } written && !writer.IsIndented) writer.WriteRaw(written);
        else if (text is { Count: 1, Original: null } && text.Entries[0].Language == LanguageTag.Undetermined) writer.WriteString(text.First);
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

    /// <summary>The entries of a text that stands as it is written, with languages of two letters.</summary>
    public static ValueList<(LanguageTag Language, string Text)> Decode(ReadOnlySpan<byte> written)
    {
        var entries = new GrowingItems<(LanguageTag Language, string Text)>();
        for (var rest = written; rest.Length > 1;)
        {
            var text = rest[LengthBeforeText..];
            text = text[..text.IndexOf((byte)'"')];
            entries.Add((KnownLanguageTags.Find(rest.Slice(2, 2))!, Utf8Text.DecodeValid(text)));
            rest = rest[(LengthBeforeText + text.Length + 1)..];
        }

        return entries.ToList();
    }

    /// <summary>The length of an object such as most are: it stands as it is written, with two-letter languages in their order and texts of which one look tells that they are sound. Of any other it is 0.</summary>
    /// <param name="json">JSON that starts with the object.</param>
    /// <param name="most">How many members it may have.</param>
    static int UsualLength(ReadOnlySpan<byte> json, int most)
    {
        if (json.IsEmpty || json[0] != '{') return 0;
        var (place, last) = (0, 0);
        for (var count = 0; count < most; count++)
        {
            if (json.Length - place <= LengthBeforeText || !json[(place + 4)..].StartsWith("\":\""u8) || json[place + 1] != '"') return 0;
            var language = (json[place + 2] << 8) | json[place + 3];
            if (language <= last || !AreLetters(json[place + 2], json[place + 3])) return 0;
            last = language;
            var length = UsualText.LengthOf(json[(place + LengthBeforeText)..]);
            if (length < 0) return 0;
            place += LengthBeforeText + length + 1;
            if (place >= json.Length) return 0;
            if (json[place] == '}') return place + 1;
            if (json[place] != ',') return 0;
        }

        return 0;
    }

    static bool AreLetters(byte first, byte second) => char.IsAsciiLetterLower((char)first) && char.IsAsciiLetterLower((char)second);

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
