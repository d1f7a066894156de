using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Diplomacy.Domain.Serialization;

/// <summary>The name of a member as it is written after another one, without white space: comma, quotes and colon with it. It is compared in one step.</summary>
/// <remarks>A name with more bytes than are compared is taken for bytes that UTF-8 never has, so that it is found in no text.</remarks>
readonly struct MemberLiteral
{
    /// <summary>How many bytes are compared.</summary>
    public const int Width = 32;

    readonly Vector256<byte> _bytes;

    /// <summary>A bit for each byte that counts.</summary>
    readonly uint _bits;

    /// <summary>Takes a name.</summary>
    /// <param name="name">The name: ASCII that needs no escape.</param>
    public MemberLiteral(ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> literal = [.. ",\""u8, .. name, .. "\":"u8];
        Length = literal.Length;
        _bits = uint.MaxValue >> Math.Max(0, Width - Length);
        Span<byte> bytes = stackalloc byte[Width];
        if (Length <= Width) literal.CopyTo(bytes);
        else bytes.Fill(byte.MaxValue);
        _bytes = Vector256.Create<byte>(bytes);
    }

    /// <summary>How many bytes it has.</summary>
    public int Length { get; }

    /// <summary>Whether a text starts with it.</summary>
    /// <param name="text">The text, at least as long as what is compared.</param>
    /// <param name="isFirst">Whether it is the first member, so that its comma does not count.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Starts(ReadOnlySpan<byte> text, bool isFirst)
    {
        var equal = Vector256.Equals(Vector256.Create(text), _bytes).ExtractMostSignificantBits();
        return ((equal | (isFirst ? 1u : 0u)) & _bits) == _bits;
    }
}
