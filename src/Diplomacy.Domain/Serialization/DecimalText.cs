using System.Buffers.Text;
using System.Globalization;

namespace Diplomacy.Domain.Serialization;

/// <summary>Decimal numbers as JSON numbers, without rounding in either direction.</summary>
static class DecimalText
{
    /// <summary>The longest text of a decimal.</summary>
    public const int MaxLength = 32;

    /// <summary>So many characters make no number that has more than 64 bits.</summary>
    const int Short = 19;

    static readonly UInt128 MaxMantissa = (UInt128.One << 96) - 1;

    /// <summary>Reads a JSON number.</summary>
    /// <param name="text">A number as JSON writes it.</param>
    /// <param name="value">The number.</param>
    /// <returns>Whether it fits exactly.</returns>
    public static bool TryParse(ReadOnlySpan<byte> text, out decimal value)
    {
        if (text.Length <= Short && TryParseShort(text, out value)) return true;
        value = 0;
        var exponentAt = text.IndexOfAny((byte)'e', (byte)'E');
        var digits = exponentAt < 0 ? text : text[..exponentAt];
        if (!TryReadMantissa(digits, out var mantissa, out var exponent)) return false;
        if (mantissa == 0) return true;
        if (exponentAt >= 0 && !TryAddExponent(text[(exponentAt + 1)..], ref exponent)) return false;
        for (; exponent > 0; exponent--)
        {
            mantissa *= 10;
            if (mantissa > MaxMantissa) return false;
        }

        if (exponent < -28) return false;
        value = new decimal(Bits(mantissa), Bits(mantissa >> 32), Bits(mantissa >> 64), text[0] == '-', (byte)-exponent);
        return true;
    }

    /// <summary>Writes a number without exponent and without zeros that mean nothing.</summary>
    /// <returns>The bytes written.</returns>
    public static int Format(decimal value, Span<byte> text)
    {
        Utf8Formatter.TryFormat(IsShortest(value) ? value : Shortest(value), text, out var length);
        return length;
    }

    /// <summary>Whether a number is small enough to tell at a look that none of its zeros means nothing.</summary>
    static bool IsShortest(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return (bits[1] | bits[2]) == 0 && bits[0] > 0 && (value.Scale == 0 || bits[0] % 10 != 0);
    }

    static decimal Shortest(decimal value)
    {
        const decimal One = 1.0000000000000000000000000000m;
        return value == 0 ? 0 : value / One;
    }

    /// <summary>Reads a number without exponent whose digits fit 64 bits.</summary>
    static bool TryParseShort(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0;
        var digits = text[0] == '-' ? text[1..] : text;
        var (mantissa, scale, isFraction) = (0ul, 0, false);
        foreach (var symbol in digits)
        {
            if (symbol is (byte)'e' or (byte)'E') return false;
            if (symbol == '.')
            {
                isFraction = true;
                continue;
            }

            mantissa = (mantissa * 10) + symbol - '0';
            if (isFraction) scale++;
        }

        for (; scale > 0 && mantissa % 10 == 0; scale--) mantissa /= 10;
        if (mantissa != 0) value = new decimal(unchecked((int)mantissa), unchecked((int)(mantissa >> 32)), 0, digits.Length < text.Length, (byte)scale);
        return true;
    }

    static int Bits(UInt128 mantissa) => unchecked((int)(uint)mantissa);

    /// <summary>The digits as one number, zeros at their end left out.</summary>
    static bool TryReadMantissa(ReadOnlySpan<byte> text, out UInt128 mantissa, out long exponent)
    {
        mantissa = 0;
        exponent = 0;
        var isFraction = false;
        var zeros = 0;
        foreach (var symbol in text)
        {
            if (symbol == '-') continue;
            if (symbol == '.')
            {
                isFraction = true;
                continue;
            }

            if (isFraction) exponent--;
            zeros++;
            if (symbol == '0') continue;
            if (!TryShift(ref mantissa, zeros) || (mantissa += (uint)(symbol - '0')) > MaxMantissa) return false;
            zeros = 0;
        }

        exponent += zeros;
        return true;
    }

    static bool TryShift(ref UInt128 mantissa, int places)
    {
        for (; places > 0 && mantissa != 0; places--)
        {
            mantissa *= 10;
            if (mantissa > MaxMantissa) return false;
        }

        return true;
    }

    static bool TryAddExponent(ReadOnlySpan<byte> text, ref long exponent)
    {
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var written)) return false;
        exponent += written;
        return exponent <= 28;
    }
}
