namespace Diplomacy.Domain.Codes;

/// <summary>Roman numerals from 1 to 399, in capitals: as many as sessions need.</summary>
internal static class RomanNumerals
{
    private const int Highest = 399;

    private static readonly (int Value, string Letters)[] Steps =
    [
        (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    private static readonly string[] Numerals = [.. Enumerable.Range(1, Highest).Select(Compose)];

    /// <summary>The number of a numeral in its one form; 0 for any other text.</summary>
    public static int Read(ReadOnlySpan<char> text)
    {
        for (var number = 1; number <= Highest; number++)
        {
            if (text.SequenceEqual(Numerals[number - 1].AsSpan())) return number;
        }

        return 0;
    }

    public static string Write(int number) => Numerals[number - 1];

    private static string Compose(int number)
    {
        var numeral = "";
        foreach (var (value, letters) in Steps)
        {
            for (; number >= value; number -= value) numeral += letters;
        }

        return numeral;
    }
}
