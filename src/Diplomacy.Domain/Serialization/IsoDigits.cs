using System.Runtime.CompilerServices;

namespace Diplomacy.Domain.Serialization;

/// <summary>Digits of a fixed number.</summary>
static class IsoDigits
{
    /// <summary>The numbers of two digits, one after the other.</summary>
    static ReadOnlySpan<byte> Pairs => "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

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
        switch (text.Length)
        {
            case 2:
                WriteTwo(number, text);
                break;
            case 4:
                var (hundreds, rest) = Math.DivRem(number, 100);
                WriteTwo(hundreds, text);
                WriteTwo(rest, text[2..]);
                break;
            default:
                WriteAny(number, text);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void WriteTwo(int number, Span<byte> text) => Pairs.Slice(2 * number, 2).CopyTo(text);

    static void WriteAny(int number, Span<byte> text)
    {
        for (var place = text.Length - 1; place >= 0; place--)
        {
            text[place] = (byte)('0' + (number % 10));
            number /= 10;
        }
    }
}
