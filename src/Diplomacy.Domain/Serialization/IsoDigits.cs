using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Diplomacy.Domain.Serialization;

/// <summary>Digits of a fixed number.</summary>
static class IsoDigits
{
    /// <summary>Two digits 0.</summary>
    const uint Zeros = '0' | ('0' << 8);

    /// <summary>Reads so many digits from the start of a text.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, int count, out int number)
    {
        number = 0;
        if (text.Length < count) return false;
        foreach (var symbol in text[..count])
        {
            if (symbol is < (byte)'0' or > (byte)'9') return false;
            number = (number * 10) + symbol - '0';
        }

        return true;
    }

    /// <summary>Fills a text with the digits of a number, zeros before them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(int number, Span<byte> text)
    {
        if (text.Length == 2) BinaryPrimitives.WriteUInt16LittleEndian(text, Two(number));
        else WriteAny(number, text);
    }

    /// <summary>The two digits of a number below 100, the first of them in the low byte.</summary>
    /// <remarks>Up to there 103 / 1024 is near enough to a tenth.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort Two(int number)
    {
        var tens = unchecked((uint)number * 103) >> 10;
        return unchecked((ushort)(Zeros + ((uint)number << 8) - (tens * ((10 << 8) - 1))));
    }

    static void WriteAny(int number, Span<byte> text)
    {
        for (var place = text.Length - 1; place >= 0; place--)
        {
            text[place] = (byte)('0' + (number % 10));
            number /= 10;
        }
    }
}
