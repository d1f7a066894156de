namespace Diplomacy.Domain.Serialization;

/// <summary>Digits of a fixed number.</summary>
static class IsoDigits
{
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

    static void WriteTwo(int number, Span<byte> text)
    {
        var tens = number / 10;
        text[1] = (byte)('0' + number - (tens * 10));
        text[0] = (byte)('0' + tens);
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
