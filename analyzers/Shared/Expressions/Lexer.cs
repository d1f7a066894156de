using System.Globalization;

namespace Diplomacy.Domain.Expressions;

/// <summary>Cuts an expression's text into words.</summary>
internal static class Lexer
{
    /// <summary>Longer symbols stand before those that they begin with.</summary>
    private static readonly string[] Symbols =
        ["??", "?.", "?[", "=>", "==", "!=", "<=", ">=", "&&", "||", "::", "?", ":", ".", ",", "(", ")", "[", "]", "<", ">", "+", "-", "*", "/", "%", "!", "#"];

    /// <summary>The words, closed by one that says whether the text ends there or is malformed.</summary>
    public static List<Token> Cut(string text)
    {
        var tokens = new List<Token>();
        var position = 0;
        do tokens.Add(Next(text, ref position));
        while (tokens[tokens.Count - 1].Kind is not (TokenKind.End or TokenKind.Malformed));
        return tokens;
    }

    private static Token Next(string text, ref int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position])) position++;

        var start = position;
        if (start == text.Length) return new Token(TokenKind.End, "", start);
        if (IsNameStart(text[start])) return Name(text, TokenKind.Name, start, ref position);
        if (text[start] is '@' && start + 1 < text.Length && IsNameStart(text[start + 1])) return Name(text, TokenKind.EscapedName, start, ref position);
        if (IsDigit(text, start)) return Number(text, ref position);
        if (text[start] is '"') return Quotation.Read(text, ref position) is { } quoted ? new Token(TokenKind.Text, quoted, start) : new Token(TokenKind.Malformed, "", position);

        var symbol = Array.Find(Symbols, symbol => string.CompareOrdinal(text, start, symbol, 0, symbol.Length) == 0);
        position += symbol?.Length ?? 0;
        return symbol is null ? new Token(TokenKind.Malformed, "", start) : new Token(TokenKind.Symbol, symbol, start);
    }

    private static Token Name(string text, TokenKind kind, int start, ref int position)
    {
        position = kind is TokenKind.EscapedName ? start + 1 : start;
        var first = position;
        while (position < text.Length && IsNamePart(text[position])) position++;
        return new Token(kind, text.Substring(first, position - first), start);
    }

    private static Token Number(string text, ref int position)
    {
        var start = position;
        while (IsDigit(text, position)) position++;
        if (position < text.Length && text[position] == '.' && IsDigit(text, position + 1))
        {
            position++;
            while (IsDigit(text, position)) position++;
        }

        var hasFraction = text.IndexOf('.', start, position - start) >= 0;
        var suffix = position < text.Length ? text[position] : ' ';
        if (suffix is not ('m' or 'L')) return new Token(hasFraction ? TokenKind.Malformed : TokenKind.Integer, text.Substring(start, position - start), start);

        position++;
        return new Token(suffix is 'm' ? TokenKind.Decimal : hasFraction ? TokenKind.Malformed : TokenKind.Integer, text.Substring(start, position - start), start);
    }

    private static bool IsDigit(string text, int position) => position < text.Length && text[position] is >= '0' and <= '9';

    private static bool IsNameStart(char character) => character == '_' || char.IsLetter(character) || char.GetUnicodeCategory(character) is UnicodeCategory.LetterNumber;

    private static bool IsNamePart(char character) =>
        IsNameStart(character) || char.GetUnicodeCategory(character) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
