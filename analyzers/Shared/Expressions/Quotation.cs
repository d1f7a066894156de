using System.Globalization;
using System.Text;

namespace Diplomacy.Domain.Expressions;

/// <summary>Text in quotation marks, escaped so that it stays on one line and survives any encoding.</summary>
internal static class Quotation
{
    private const string Marks = "\"\\nrt0";
    private const string Characters = "\"\\\n\r\t\0";
    private const int CodeLength = 4;

    public static void Append(StringBuilder output, string text)
    {
        output.Append('"');
        foreach (var character in text)
        {
            var escape = Characters.IndexOf(character);
            if (escape >= 0) output.Append('\\').Append(Marks[escape]);
            else if (character is >= ' ' and < '\x7F') output.Append(character);
            else output.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
        }

        output.Append('"');
    }

    /// <summary>Reads quoted text from its opening quotation mark on.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="position">Stands at the opening quotation mark, and afterwards behind the closing one or where the text is malformed.</param>
    public static string? Read(string source, ref int position)
    {
        var text = new StringBuilder();
        for (position++; position < source.Length; position++)
        {
            if (source[position] == '"')
            {
                position++;
                return text.ToString();
            }

            if (ReadCharacter(source, ref position) is not { } character) return null;
            text.Append(character);
        }

        return null;
    }

    private static char? ReadCharacter(string source, ref int position)
    {
        if (source[position] != '\\') return source[position];
        if (++position == source.Length) return null;
        if (source[position] == 'u') return ReadCode(source, ref position);

        var escape = Marks.IndexOf(source[position]);
        return escape >= 0 ? Characters[escape] : null;
    }

    private static char? ReadCode(string source, ref int position)
    {
        if (position + CodeLength >= source.Length) return null;

        var isCode = ushort.TryParse(source.Substring(position + 1, CodeLength), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code);
        position += CodeLength;
        return isCode ? (char)code : null;
    }
}
