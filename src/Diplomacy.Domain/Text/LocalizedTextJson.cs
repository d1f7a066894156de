using System.Text.Json;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Text;

/// <summary>Texts on the wire: a plain string where there is one and its language is not told, else an object by language tag, the original's tag in the member <c>$original</c> before them.</summary>
internal static class LocalizedTextJson
{
    public static LocalizedText? Read(ref DomainJsonReader reader)
    {
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
