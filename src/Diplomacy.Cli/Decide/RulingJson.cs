using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Diplomacy.Domain;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Cli;

/// <summary>Rulings for programs: an array of JSON with an object for each.</summary>
internal static class RulingJson
{
    /// <summary>Escapes control characters, and nothing for the sake of HTML: the comparisons of clauses stay legible.</summary>
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes rulings.</summary>
    /// <param name="rulings">The rulings.</param>
    /// <param name="screen">Where to write.</param>
    public static void Write(IEnumerable<Ruling> rulings, Screen screen)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Options))
        {
            writer.WriteStartArray();
            foreach (var ruling in rulings) Write(ruling, writer);
            writer.WriteEndArray();
        }

        screen.Writer.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    private static void Write(Ruling ruling, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("referendum", ruling.Referendum.Id.Value);
        if (ruling.Question is { } question) writer.WriteNumber("question", question);
        if (ruling.Rule is { } rule)
        {
            writer.WriteString("rule", rule.Id.Value);
            writer.WriteString("clause", rule.Clause.ToString());
        }

        if (ruling.Decision is { } decision) Write(decision, writer);
        else writer.WriteString("reason", string.Join("; ", ruling.Obstacles));

        writer.WriteEndObject();
    }

    private static void Write(Decision decision, Utf8JsonWriter writer)
    {
        using var json = JsonDocument.Parse(DiplomacyJson.Write(decision), new JsonDocumentOptions { MaxDepth = JsonLimits.GreatestDepth });
        writer.WritePropertyName("decision");
        json.WriteTo(writer);
    }
}
