using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Numerics;

namespace Diplomacy.Domain.Serialization;

/// <summary>Decimal numbers as JSON numbers, without rounding in either direction.</summary>
static class DecimalText
{
    /// <summary>The longest text of a decimal.</summary>
    public const int MaxLength = 32;

    /// <summary>So many digits make no number that has more than 64 bits.</summary>
    const int Short = 18;

    // Eight times the digit 0; what is added to a digit leaves its eighth bit clear, and to anything more sets it.
    const ulong Zeros = 0x3030303030303030;
    const ulong MoreThanNine = 0x7676767676767676;
    const ulong EighthBits = 0x8080808080808080;

    static readonly UInt128 MaxMantissa = (UInt128.One << 96) - 1;

    static ReadOnlySpan<uint> PowersOfTen => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

    /// <summary>Reads a JSON number.</summary>
    /// <param name="text">A number as JSON writes it.</param>
    /// <param name="value">The number.</param>
    /// <returns>Whether it fits exactly.</returns>
    public static bool TryParse(ReadOnlySpan<byte> text, out decimal value)
    {
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

    /// <summary>Reads a number with few digits and neither sign nor exponent, after which a value ends.</summary>
    /// <param name="json">JSON that starts with the number.</param>
    /// <param name="longest">How many characters it may have.</param>
    /// <param name="value">The number.</param>
    /// <param name="length">How long it is.</param>
    /// <returns>Whether it is one; of any other nothing is said.</returns>
    public static bool TryReadPlain(ReadOnlySpan<byte> json, int longest, out decimal value, out int length)
    {
        var mantissa = ReadDigits(json, 0, 0, out length);
        var scale = 0;
        var isPlain = length > 0 && (json[0] != '0' || length == 1);
        if (isPlain && length < json.Length && json[length] == '.')
        {
            var point = length;
            mantissa = ReadDigits(json, point + 1, mantissa, out length);
            scale = length - point - 1;
            isPlain = scale > 0;
        }

        value = 0;
        if (!isPlain || length > Math.Min(longest, Short + 1) || length == json.Length || !EndsValue(json[length])) return false;
        value = Plain(mantissa, scale);
        return true;
    }

    /// <summary>A number without the zeros at its end that mean nothing.</summary>
    static decimal Plain(ulong mantissa, int scale)
    {
        for (; scale > 0 && mantissa % 10 == 0; scale--) mantissa /= 10;
        return new decimal(unchecked((int)mantissa), unchecked((int)(mantissa >> 32)), 0, isNegative: false, (byte)scale);
    }

    /// <summary>Reads a whole number of up to seven digits and no sign, after which a value ends. It is short, to stand in its callers.</summary>
    /// <inheritdoc cref="TryReadPlain"/>
    public static bool TryReadShort(ReadOnlySpan<byte> json, int longest, out long value, out int length)
    {
        value = 0;
        if (!TryReadFew(json, out var number, out length)) return false;
        value = unchecked((long)number);
        return length <= longest && (json[0] != '0' || length == 1) && EndsValue(json[length]);
    }

    /// <summary>The same of a number that may have up to seven decimals.</summary>
    /// <inheritdoc cref="TryReadPlain"/>
    public static bool TryReadShort(ReadOnlySpan<byte> json, int longest, out decimal value, out int length)
    {
        value = 0;
        if (!TryReadFew(json, out var mantissa, out length) || (json[0] == '0' && length > 1)) return false;
        var scale = 0;
        if (json[length] == '.')
        {
            if (!TryReadFew(json[(length + 1)..], out var decimals, out scale)) return false;
            mantissa = (mantissa * PowersOfTen[scale]) + decimals;
            length += 1 + scale;
        }

        if (length > longest || !EndsValue(json[length])) return false;
        value = Plain(mantissa, scale);
        return true;
    }

    /// <summary>Reads a whole number with few digits and no sign, after which a value ends.</summary>
    /// <inheritdoc cref="TryReadPlain"/>
    public static bool TryReadWhole(ReadOnlySpan<byte> json, int longest, out long value, out int length)
    {
        value = unchecked((long)ReadDigits(json, 0, 0, out length));
        return length > 0 && length <= Math.Min(longest, Short) && (json[0] != '0' || length == 1) && length < json.Length && EndsValue(json[length]);
    }

    /// <summary>Writes a number without exponent and without zeros that mean nothing.</summary>
    /// <returns>The bytes written.</returns>
    public static int Format(decimal value, Span<byte> text)
    {
        if (TryFormatShort(value, text, out var length)) return length;
        Utf8Formatter.TryFormat(Shortest(value), text, out length);
        return length;
    }

    /// <summary>Writes a number that is small enough to tell at a look that none of its zeros means nothing.</summary>
    static bool TryFormatShort(decimal value, Span<byte> text, out int length)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var scale = value.Scale;
        length = 0;
        if ((bits[1] | bits[2]) != 0 || bits[0] <= 0 || scale > Short || decimal.IsNegative(value) || (scale > 0 && bits[0] % 10 == 0)) return false;
        Span<byte> written = stackalloc byte[MaxLength];
        var (rest, place) = ((uint)bits[0], written.Length);
        while (place > written.Length - scale) (rest, written[--place]) = LastOf(rest);
        if (scale > 0) written[--place] = (byte)'.';
        do (rest, written[--place]) = LastOf(rest);
        while (rest > 0);
        length = written.Length - place;
        written[place..].CopyTo(text);
        return true;
    }

    /// <summary>The digits of a number but the last, and that one.</summary>
    static (uint Others, byte Last) LastOf(uint number)
    {
        var (rest, digit) = Math.DivRem(number, 10);
        return (rest, (byte)('0' + digit));
    }

    static decimal Shortest(decimal value)
    {
        const decimal One = 1.0000000000000000000000000000m;
        return value == 0 ? 0 : value / One;
    }

    static bool EndsValue(byte next) => next is (byte)',' or (byte)'}' or (byte)']' or (byte)'\n' or (byte)'\r' or (byte)' ' or (byte)'\t';

    static ulong ReadDigits(ReadOnlySpan<byte> json, int start, ulong before, out int end)
    {
        end = start;
        if (TryReadFew(json[start..], out var number, out var count))
        {
            end += count;
            return unchecked((before * PowersOfTen[count]) + number);
        }

        while (end < json.Length && unchecked(json[end] - (uint)'0') is <= 9 and var digit)
        {
            before = unchecked((before * 10) + digit);
            end++;
        }

        return before;
    }

    /// <summary>Reads up to seven digits and what stands after them as one number, without a look at each.</summary>
    static bool TryReadFew(ReadOnlySpan<byte> json, out ulong number, out int count)
    {
        (number, count) = (0, 0);
        if (!BinaryPrimitives.TryReadUInt64LittleEndian(json, out var bytes)) return false;
        unchecked
        {
            bytes ^= Zeros;
            var others = (bytes | (bytes + MoreThanNine)) & EighthBits;
            count = BitOperations.TrailingZeroCount(others) >>> 3;
            if (count is 0 or 8) return false;
            bytes <<= 64 - (8 * count);

            // Pairs of digits, then pairs of pairs, then all: each step adds ten, a hundred or ten thousand times the one to the other.
            bytes = (bytes * 10) + (bytes >> 8);
            number = (((bytes & 0x000000FF000000FF) * 0x000F424000000064) + (((bytes >> 16) & 0x000000FF000000FF) * 0x0000271000000001)) >> 32;
            return true;
        }
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
