namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>A rule's message, cut at its placeholders.</summary>
internal static class MessageTemplate
{
    /// <summary>The pieces of a message in order: literal text with braces undoubled, or a placeholder's path.</summary>
    /// <remarks>A brace that opens and never closes, or closes and never opened, is a placeholder whose path is that brace: it names no member, and is reported.</remarks>
    public static IEnumerable<(string Text, bool IsPlaceholder)> Pieces(string message)
    {
        var literal = new System.Text.StringBuilder();
        for (var at = 0; at < message.Length; at++)
        {
            var letter = message[at];
            if (letter is not ('{' or '}'))
            {
                literal.Append(letter);
            }
            else if (at + 1 < message.Length && message[at + 1] == letter)
            {
                literal.Append(letter);
                at++;
            }
            else
            {
                if (literal.Length > 0) yield return (literal.ToString(), false);
                literal.Clear();
                var end = letter == '{' ? message.IndexOf('}', at) : -1;
                yield return (end < 0 ? letter.ToString() : message.Substring(at + 1, end - at - 1), true);
                at = end < 0 ? at : end;
            }
        }

        if (literal.Length > 0) yield return (literal.ToString(), false);
    }
}
