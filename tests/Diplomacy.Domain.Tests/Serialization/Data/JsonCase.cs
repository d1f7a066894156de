using System.Text;
using System.Text.Json;

namespace Diplomacy.Domain.Tests.Serialization;

/// <summary>A text of a suite.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="Expect">What the suite says: accept, reject, or either where the standard leaves it open.</param>
/// <param name="Text">The text.</param>
internal sealed record JsonCase(string Name, string Expect, ReadOnlyMemory<byte> Text)
{
    public static IReadOnlyList<JsonCase> Of(string file) => [.. Resource.Lines(file).Select(Read)];

    private static JsonCase Read(string line)
    {
        using var row = JsonDocument.Parse(line);
        var text = row.RootElement;
        return new JsonCase(text.GetProperty("name").GetString()!, text.GetProperty("expect").GetString()!, text.TryGetProperty("base64", out var bytes) ? bytes.GetBytesFromBase64() : Repeated(text));
    }

    private static byte[] Repeated(JsonElement text) => Encoding.UTF8.GetBytes(
        string.Concat(Enumerable.Repeat(text.GetProperty("repeat").GetString(), text.GetProperty("times").GetInt32())) + (text.GetProperty("then_newline").GetBoolean() ? "\n" : ""));
}
