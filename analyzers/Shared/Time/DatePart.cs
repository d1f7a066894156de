namespace Diplomacy.Domain.Time;

/// <summary>A year, a month or a day as it is written: digits, of which some may be unspecified, and what is said of them.</summary>
/// <param name="Digits">Its digits, four bits each, the last one lowest; <see cref="Unspecified"/> for an <c>X</c>.</param>
/// <param name="Length">How many digits it has.</param>
/// <param name="Qualifiers">Whether it is uncertain (1), approximate (2), or both (3).</param>
/// <param name="IsNegative">Whether it is a year with a minus sign before it.</param>
internal readonly record struct DatePart(int Digits, int Length, int Qualifiers = 0, bool IsNegative = false)
{
    public const int Uncertain = 1;
    public const int Approximate = 2;
    public const int Unspecified = 0xF;

    private const int BitsPerDigit = 4;

    /// <summary>The numbers of 0 to 31 with a digit in the place of tens, or of ones; all of them where it is unspecified.</summary>
    private static readonly uint[] WithTens = NumbersByDigit(static number => number / 10);
    private static readonly uint[] WithOnes = NumbersByDigit(static number => number % 10);

    /// <summary>Whether no digit is unspecified.</summary>
    public bool IsSpecified => Least == Greatest;

    /// <summary>Whether every digit is unspecified.</summary>
    public bool IsWhollyUnspecified => Digits == (1 << (BitsPerDigit * Length)) - 1;

    /// <summary>The least number that the digits may stand for, without the sign.</summary>
    public int Least => Number(0);

    /// <summary>The greatest number that the digits may stand for, without the sign.</summary>
    public int Greatest => Number(9);

    /// <summary>The digit so many places from the last one, or <see cref="Unspecified"/>.</summary>
    public int Digit(int place) => (Digits >> (BitsPerDigit * place)) & Unspecified;

    /// <summary>Whether the part may stand for a number. No year is minus zero.</summary>
    public bool Matches(int number)
    {
        if (IsNegative ? number >= 0 : number < 0) return false;

        var rest = Math.Abs(number);
        for (var place = 0; place < Length; place++, rest /= 10)
        {
            if (Digit(place) is var digit && digit != Unspecified && digit != rest % 10) return false;
        }

        return rest == 0;
    }

    /// <summary>The numbers of 0 to 31 for which a part of two digits may stand, one bit each.</summary>
    public uint Matching() => WithTens[Digit(1)] & WithOnes[Digit(0)];

    private int Number(int unspecified)
    {
        var number = 0;
        for (var place = Length - 1; place >= 0; place--) number = (number * 10) + (Digit(place) is var digit && digit == Unspecified ? unspecified : digit);
        return number;
    }

    private static uint[] NumbersByDigit(Func<int, int> digitOf)
    {
        var numbers = new uint[Unspecified + 1];
        for (var number = 0; number < 32; number++) numbers[digitOf(number)] |= 1u << number;
        numbers[Unspecified] = uint.MaxValue;
        return numbers;
    }
}
