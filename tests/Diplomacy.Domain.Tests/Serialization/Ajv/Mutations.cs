using System.Text.Json;
using System.Text.Json.Nodes;

namespace Diplomacy.Domain.Tests.Serialization.Ajv;

/// <summary>Documents that differ from a sound one at one place.</summary>
internal sealed class Mutations(Random random)
{
    private static readonly string[] Characters = ["", .. "aZ0129-/.:TX~?%[]{},+ \n\u00a0é".Select(static character => $"{character}"), "💧"];

    private static readonly string[] Values = ["null", "true", "7", "-1", "0.5", "\"a\"", "\"\"", "{}", "[]"];

    /// <summary>A document changed at one place chosen at random, and what was done to it; null where there is no place.</summary>
    public (string What, string Json)? Of(string json)
    {
        var root = JsonNode.Parse(json)!;
        var places = Below(root).ToList();
        if (places.Count == 0) return null;
        var place = places[random.Next(places.Count)];
        var name = place.GetPath();
        var what = random.Next(3) switch
        {
            0 => LeaveOut(place),
            1 => Replace(place, JsonNode.Parse(Values[random.Next(Values.Length)])),
            _ => Edit(place),
        };
        return ($"{name} {what}", root.ToJsonString());
    }

    private static IEnumerable<JsonNode> Below(JsonNode node) => node switch
    {
        JsonObject record => record.Select(static member => member.Value!).SelectMany(static member => Below(member).Prepend(member)),
        JsonArray list => list.SelectMany(static item => Below(item!).Prepend(item!)),
        _ => [],
    };

    private static string LeaveOut(JsonNode place)
    {
        if (place.Parent is JsonArray list) list.RemoveAt(place.GetElementIndex());
        else place.Parent!.AsObject().Remove(place.GetPropertyName());
        return "left out";
    }

    private static string Replace(JsonNode place, JsonNode? value)
    {
        if (place.Parent is JsonArray list) list[place.GetElementIndex()] = value;
        else place.Parent!.AsObject()[place.GetPropertyName()] = value;
        return "replaced";
    }

    private string Edit(JsonNode place)
    {
        switch (place)
        {
            case JsonObject record:
                record["unheardOf"] = JsonNode.Parse("[1]");
                return "extended";
            case JsonArray list when list.Count > 0 && random.Next(2) == 0:
                list.Add(list[0]!.DeepClone());
                return "with an item twice";
            case JsonArray list:
                list.Clear();
                return "emptied";
            default:
                return Replace(place, place.GetValueKind() is JsonValueKind.String ? JsonValue.Create(Respelt(place.GetValue<string>())) : Number());
        }
    }

    private JsonNode? Number() => JsonNode.Parse(new[] { "-7", "0", "1", "1.5", "3000000000", "1e40", "false" }[random.Next(7)]);

    private string Respelt(string text)
    {
        var place = random.Next(text.Length + 1);
        var removed = place == text.Length ? 0 : random.Next(2);
        return text[..place] + Characters[random.Next(4) == 0 ? 0 : random.Next(Characters.Length)] + text[(place + removed)..];
    }
}
