namespace Diplomacy.Domain.Codes;

/// <summary>What stands after <c>RES/</c>: two parts with a slash between them (<c>78/147</c>), or the second in parentheses (<c>1514(XV)</c>).</summary>
internal readonly ref struct ResolutionParts
{
    public ResolutionParts(ReadOnlySpan<char> text)
    {
        var sign = text.IndexOfAny('/', '(');
        First = sign < 0 ? text : text.Slice(0, sign);
        HasParentheses = sign >= 0 && text[sign] == '(';
        var behind = sign < 0 ? default : text.Slice(sign + 1);
        var close = HasParentheses ? behind.IndexOf(')') : -1;
        Second = close < 0 ? behind : behind.Slice(0, close);
        After = close < 0 ? default : behind.Slice(close + 1);
    }

    public ReadOnlySpan<char> First { get; }

    public ReadOnlySpan<char> Second { get; }

    /// <summary>What stands behind the parentheses.</summary>
    public ReadOnlySpan<char> After { get; }

    public bool HasParentheses { get; }

    /// <summary>Whether the number stands alone.</summary>
    public bool IsNumberAlone => Second.IsEmpty;
}
