using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>The same document in the shapes in which others write it.</summary>
internal static class JsonShapes
{
    private const string Unknown = "ofAnotherProgram";
    private const ulong Seed = 7;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Spread = new(Plain) { WriteIndented = true };
    private static readonly JsonSerializerOptions AsciiOnly = new() { Encoder = JavaScriptEncoder.Default };

    /// <summary>The document with the members of each object in another order; the kind stays first, as the framework's own reader needs it.</summary>
    /// <param name="json">The document.</param>
    public static byte[] Shuffled(byte[] json)
    {
        var numbers = new NumberSequence(Seed);
        return Rewritten(json, item => item.OrderBy(member => member.Key == "kind" ? -1 : numbers.Next(0, int.MaxValue)), Plain);
    }

    /// <summary>The document for people, with a member a line.</summary>
    /// <param name="json">The document.</param>
    public static byte[] Indented(byte[] json) => Rewritten(json, static item => item, Spread);

    /// <summary>The document with everything that is not ASCII as an escape.</summary>
    /// <param name="json">The document.</param>
    public static byte[] Escaped(byte[] json) => Rewritten(json, static item => item, AsciiOnly);

    /// <summary>The document with a member in each object that nobody knows, except in a text, where each member is a language.</summary>
    /// <param name="json">The document.</param>
    public static byte[] WithUnknownMembers(byte[] json) => Rewritten(json, static item => item.ContainsKey("en") ? item : Extended(item), Plain);

    /// <summary>The document without the members that nobody knows.</summary>
    /// <param name="json">The document.</param>
    public static byte[] WithoutUnknownMembers(byte[] json) => Rewritten(json, static item => item.Where(static member => member.Key != Unknown), Plain);

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Extended(JsonObject item)
    {
        var middle = (item.Count + 1) / 2;
        return [.. item.Take(middle), new(Unknown, new JsonArray("one", 2, "three")), .. item.Skip(middle)];
    }

    private static byte[] Rewritten(byte[] json, Func<JsonObject, IEnumerable<KeyValuePair<string, JsonNode?>>> members, JsonSerializerOptions options) =>
        Encoding.UTF8.GetBytes(Rewritten(JsonNode.Parse(json)!, members).ToJsonString(options));

    private static JsonNode Rewritten(JsonNode node, Func<JsonObject, IEnumerable<KeyValuePair<string, JsonNode?>>> members) => node switch
    {
        JsonObject item => new JsonObject(members(item).Select(member => KeyValuePair.Create<string, JsonNode?>(member.Key, Rewritten(member.Value!, members)))),
        JsonArray items => new JsonArray([.. items.Select(item => Rewritten(item!, members))]),
        _ => node.DeepClone(),
    };
}
