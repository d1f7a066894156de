using System.Text;
using System.Text.Unicode;

namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>A fault as a text to paste into a test.</summary>
internal static class FuzzReport
{
    public static string Of(FuzzFault fault, byte[] text)
    {
        var target = FuzzTargets.All.First(target => target.Name == fault.Target);
        var shortest = Shrinker.Shrink(text, shorter => target.Judge(FuzzText.Of(shorter), new FuzzCounts(), out _)?.Oracle == fault.Oracle);
        return $"""
            FAULT {fault.Oracle}, {fault.Target}: {fault.What}
            // {shortest.Length} bytes, shrunk from {text.Length}
            [InlineData({Literal(shortest)})]
            """;
    }

    /// <summary>The text as a literal of C#; as hexadecimal digits where it is no text.</summary>
    public static string Literal(byte[] text)
    {
        if (!Utf8.IsValid(text)) return $"\"{Convert.ToHexString(text)}\" /* hexadecimal */";
        var literal = new StringBuilder("\"");
        foreach (var rune in Encoding.UTF8.GetString(text).EnumerateRunes())
            literal.Append(rune.Value switch { '"' or '\\' => $"\\{rune}", '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", < ' ' or 0x7F or > 0x7E and < 0xFFFF => $"\\u{rune.Value:x4}", > 0xFFFF => $"\\U{rune.Value:x8}", _ => rune.ToString() });
        return literal.Append('"').ToString();
    }
}
