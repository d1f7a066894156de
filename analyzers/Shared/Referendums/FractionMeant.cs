using System.Globalization;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Referendums;

/// <summary>What somebody meant who wrote a fraction in another form.</summary>
internal static class FractionMeant
{
    private const string AskTheLaw = "Write the fraction of the law, such as '2/3'.";

    private const int MostDecimals = 9;

    /// <summary>What to write instead of a text that is no fraction.</summary>
    public static string Remedy(ReadOnlySpan<char> text)
    {
        var plain = new string(text.ToString().Where(static character => character != ' ').ToArray());
        if (plain.IndexOf('+') > 0) return "More than half is another number than half and one where the total is odd: write '1/2', and compare with 'more than'.";

        var isPercentage = plain.EndsWith("%", StringComparison.Ordinal);
        return Decimal(isPercentage ? plain.Substring(0, plain.Length - 1) : plain, isPercentage ? 100 : 1) is { } meant ? $"Write '{meant}'." : AskTheLaw;
    }

    /// <summary>The fraction of a decimal number of hundredths or of wholes; nothing where the decimals are those of a rounded number.</summary>
    private static string? Decimal(string number, long parts)
    {
        var point = number.IndexOfAny(['.', ',']);
        var (whole, decimals) = point < 0 ? (number, "") : (number.Substring(0, point), number.Substring(point + 1));
        var isExact = whole.Length is > 0 and <= MostDecimals && decimals.Length <= MostDecimals && Ascii.AreDigits(whole.AsSpan()) && Ascii.AreDigits(decimals.AsSpan()) && !IsRepeating(decimals);
        if (!isExact || (point >= 0 && decimals.Length == 0) || (point < 0 && parts == 1)) return null;

        var scale = decimals.Aggregate(parts, static (reached, _) => reached * 10);
        var (numerator, denominator) = FractionGrammar.Reduced(long.Parse(whole + decimals, CultureInfo.InvariantCulture), scale);
        return FractionGrammar.Write(numerator, denominator);
    }

    /// <summary>Whether decimals look like those of a third or a sixth that was rounded: 33.33, 66.7, 16.667.</summary>
    private static bool IsRepeating(string decimals) => decimals.Length > 0 && (decimals.All(static digit => digit == '3') || decimals.StartsWith("6", StringComparison.Ordinal));
}
