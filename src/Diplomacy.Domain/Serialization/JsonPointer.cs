using System.Buffers;
using System.Globalization;
using System.Text;

namespace Diplomacy.Domain.Serialization;

/// <summary>JSON Pointers.</summary>
/// <remarks>Source: IETF RFC 6901, April 2013, clauses 3 (Syntax) and 4 (Evaluation).</remarks>
static class JsonPointer
{
    /// <summary>What makes a name stand in quotes in a path.</summary>
    static readonly SearchValues<char> Special = SearchValues.Create(" .'/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029");

    /// <summary>A name as a reference token: <c>~</c> and <c>/</c> are escaped.</summary>
    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>The names and places that a pointer leads through, unescaped.</summary>
    public static IEnumerable<string> Tokens(string pointer) => pointer.Split('/').Skip(1).Select(Unescape);

    /// <summary>The offset of the value to which a pointer leads, or of the nearest value around it.</summary>
    /// <param name="text">A JSON text without errors up to that value.</param>
    /// <param name="start">The offset of the value at which the pointer begins.</param>
    /// <param name="pointer">The pointer.</param>
    public static int Locate(ReadOnlySpan<byte> text, int start, string pointer) => PointerTree.Locate(text, start, [pointer])[0];

    /// <summary>The path that <see cref="System.Text.Json.JsonException"/> uses: <c>$.sideEvents[1].dates</c>.</summary>
    public static string ToPath(string pointer) => Tokens(pointer).Aggregate(new StringBuilder("$"), static (path, token) => token switch
    {
        _ when int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out _) => path.Append('[').Append(token).Append(']'),
        _ when token.AsSpan().ContainsAny(Special) => path.Append("['").Append(token).Append("']"),
        _ => path.Append('.').Append(token),
    }).ToString();

    /// <summary>The pointer to what a path of <see cref="System.Text.Json.JsonException"/> leads to; empty for the value as a whole.</summary>
    public static string OfPath(string? path)
    {
        var pointer = new StringBuilder();
        for (var rest = path is ['$', ..] ? path.AsSpan(1) : default; !rest.IsEmpty;)
        {
            var (start, end) = rest switch
            {
                ['[', '\'', ..] when rest.IndexOf("']") is > 0 and var close => (2, close),
                ['[', ..] when rest.IndexOf(']') is > 0 and var close => (1, close),
                _ => (1, rest[1..].IndexOfAny('.', '[') is >= 0 and var next ? next + 1 : rest.Length),
            };
            pointer.Append('/').Append(Escape(rest[start..end].ToString()));
            rest = rest[end..].TrimStart("']");
        }

        return pointer.ToString();
    }

    static string Unescape(string token) => token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
