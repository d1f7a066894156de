namespace Diplomacy.Domain.Expressions;

internal enum TokenKind
{
    End,
    Malformed,
    Name,
    EscapedName,
    Integer,
    Decimal,
    Text,
    Symbol,
}

/// <summary>A word of an expression's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The name, the number with its suffix, the unquoted text, or the symbol.</param>
/// <param name="Position">Where it begins, in UTF-16 units.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Position)
{
    public bool IsSymbol(string symbol) => Kind is TokenKind.Symbol && Text == symbol;

    public bool IsKeyword(string keyword) => Kind is TokenKind.Name && Text == keyword;

    public bool IsName => Kind is TokenKind.Name or TokenKind.EscapedName;
}
