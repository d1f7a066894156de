using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Referendums;

/// <summary>Cuts the text of a clause into tokens.</summary>
internal static class ClauseLexer
{
    public const char Quotation = '"';

    public const char Escape = '\\';

    /// <summary>Every token of a text, the end last.</summary>
    public static IReadOnlyList<ClauseToken> Read(string text)
    {
        var tokens = new List<ClauseToken>();
        var place = 0;
        while (true)
        {
            while (place < text.Length && text[place] == ' ') place++;
            var token = Next(text, place, out var end);
            tokens.Add(token);
            if (token.Kind is ClauseTokenKind.End or ClauseTokenKind.Other) return tokens;

            place = end;
        }
    }

    /// <summary>A label between its marks.</summary>
    public static string Quote(string label) => $"{Quotation}{label.Replace("\\", "\\\\").Replace("\"", "\\\"")}{Quotation}";

    /// <summary>Whether a text is one word: a letter, then letters, digits and the signs of codes and ids, and a letter or a digit at the end.</summary>
    public static bool IsWord(string text) => text.Length > 0 && Ascii.IsLetter(text[0]) && text.All(IsOfAWord) && IsLetterOrDigit(text[text.Length - 1]);

    private static bool IsOfAWord(char character) => IsLetterOrDigit(character) || character is '-' or '/' or '_' or '.' or ':';

    private static bool IsLetterOrDigit(char character) => Ascii.IsLetter(character) || Ascii.IsDigit(character);

    private static ClauseToken Next(string text, int start, out int end)
    {
        end = start;
        if (start == text.Length) return new ClauseToken(ClauseTokenKind.End, "", start);

        return text[start] switch
        {
            Quotation => Label(text, start, out end),
            '(' or ')' or ',' => Sign(text, start, 1, out end),
            '>' => Sign(text, start, start + 1 < text.Length && text[start + 1] == '=' ? 2 : 1, out end),
            var digit when Ascii.IsDigit(digit) => Run(ClauseTokenKind.Number, text, start, static character => Ascii.IsDigit(character) || character == '/', out end),
            var letter when Ascii.IsLetter(letter) => Word(text, start, out end),
            _ => new ClauseToken(ClauseTokenKind.Other, text.Substring(start, 1), start),
        };
    }

    private static ClauseToken Word(string text, int start, out int end)
    {
        var word = Run(ClauseTokenKind.Word, text, start, IsOfAWord, out end);
        while (!IsLetterOrDigit(text[end - 1])) end--;
        return word with { Text = text.Substring(start, end - start) };
    }

    private static ClauseToken Run(ClauseTokenKind kind, string text, int start, Func<char, bool> belongs, out int end)
    {
        end = start;
        while (end < text.Length && belongs(text[end])) end++;
        return new ClauseToken(kind, text.Substring(start, end - start), start);
    }

    private static ClauseToken Sign(string text, int start, int length, out int end)
    {
        end = start + length;
        return new ClauseToken(ClauseTokenKind.Sign, text.Substring(start, length), start);
    }

    private static ClauseToken Label(string text, int start, out int end)
    {
        var label = new System.Text.StringBuilder();
        for (end = start + 1; end < text.Length && text[end] != Quotation; end++)
        {
            if (text[end] == Escape && end + 1 < text.Length) end++;
            label.Append(text[end]);
        }

        if (end >= text.Length) return new ClauseToken(ClauseTokenKind.Other, text.Substring(start), start);

        end++;
        return new ClauseToken(ClauseTokenKind.Label, label.ToString(), start);
    }
}
