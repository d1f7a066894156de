namespace Diplomacy.Domain.Invariants;

/// <summary>A place in a text that was read.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column in UTF-8 bytes, counted from 1.</param>
/// <param name="ByteOffset">The offset in UTF-8 bytes from the start of the text, counted from 0.</param>
public sealed record TextPosition(long Line, long Column, long ByteOffset)
{
    /// <summary>The line and the column: <c>12:7</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
