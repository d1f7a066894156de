using System.Text;

namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>Values that are JSON without duplicate members and lone surrogates, in odd but allowed forms: what an unknown member may hold.</summary>
internal static class RandomJson
{
    private static readonly string[] Spaces = ["", "", "", " ", "\n", "\r\n", "\t ", "  "];
    private static readonly string[] Letters = ["a", "Z", "0", "\\n", "\\u00e9", "\\ud83d\\ude00", "é", "水", "💧", "\\/", "\\\"", "\\\\", "~", "/", "'", "<", "\\u0000", "\u007f", "\u2028"];
    private static readonly string[] Scalars = ["true", "false", "null", "0", "-0", "1.0", "1e2", "1E+2", "-0.00", "100000000000000000000000000000000000", "0.1e-10"];

    public static string Value(Random random, int depth)
    {
        switch (random.Next(depth > 0 ? 5 : 3))
        {
            case 0: return Text(random);
            case 1 or 2: return Scalars[random.Next(Scalars.Length)];
            case 3: return Joined(random, "[", "]", _ => Value(random, depth - 1));
            default: return Joined(random, "{", "}", place => $"\"{place}{Content(random)}\"{Space(random)}:{Space(random)}{Value(random, depth - 1)}");
        }
    }

    private static string Joined(Random random, string open, string close, Func<int, string> item)
    {
        var items = Enumerable.Range(0, random.Next(4)).Select(place => Space(random) + item(place) + Space(random)).ToList();
        return open + (items.Count == 0 ? Space(random) : string.Join(',', items)) + close;
    }

    private static string Text(Random random) => $"\"{Content(random)}\"";

    private static string Content(Random random)
    {
        var content = new StringBuilder();
        for (var count = random.Next(6); count > 0; count--) content.Append(Letters[random.Next(Letters.Length)]);
        return content.ToString();
    }

    private static string Space(Random random) => Spaces[random.Next(Spaces.Length)];
}
