using System.Globalization;
using System.Numerics;
using Diplomacy.Domain;

namespace Diplomacy.Cli;

/// <summary>Numbers for people.</summary>
internal static class Figures
{
    /// <summary>A number that is not known.</summary>
    private const string NotKnown = "?";

    /// <summary>A count: <c>7,954,667</c>.</summary>
    public static string Of(long? count) => count is { } known ? Grouped(known) : NotKnown;

    /// <summary>A number of regions, which may have halves: <c>8 1/2</c>.</summary>
    public static string Of(Fraction? regions) => regions is null ? NotKnown : Mixed(regions.Numerator, regions.Denominator);

    /// <summary>By how much a count is above or below what is needed: <c>+3,391,070</c>.</summary>
    public static string Margin(long? margin) => margin is { } known ? Signed(known, 1) : "";

    /// <summary>By how much a number of regions is above or below what is needed: <c>-3 1/2</c>.</summary>
    public static string Margin(Fraction meeting, Fraction? need) => need is null
        ? ""
        : Signed(((BigInteger)meeting.Numerator * need.Denominator) - ((BigInteger)need.Numerator * meeting.Denominator), (BigInteger)meeting.Denominator * need.Denominator);

    /// <summary>Ballots: <c>1 ballot</c>, <c>2,000 ballots</c>.</summary>
    public static string Ballots(long count) => $"{Grouped(count)} ballot{(count == 1 ? "" : "s")}";

    /// <summary>A part in per cent, for the reader: <c>87.15 %</c>, the half of a hundredth rounded up.</summary>
    /// <param name="part">The part, not negative.</param>
    /// <param name="whole">The whole, more than 0.</param>
    public static string Percent(long part, long whole)
    {
        var (percent, hundredths) = Int128.DivRem(((20_000 * (Int128)part) + whole) / (2 * (Int128)whole), 100);
        return string.Create(CultureInfo.InvariantCulture, $"{percent:#,0}.{hundredths:00} %");
    }

    /// <summary>A share in per cent, for the reader: <c>87.2 %</c>.</summary>
    /// <param name="share">The share: 1 is the whole.</param>
    public static string Percent(decimal? share) => share is { } known ? string.Create(CultureInfo.InvariantCulture, $"{100m * known:0.0} %") : NotKnown;

    private static string Signed(BigInteger numerator, BigInteger denominator) =>
        numerator.Sign switch { > 0 => "+", < 0 => "-", _ => "" } + Mixed(BigInteger.Abs(numerator), denominator);

    private static string Mixed(BigInteger numerator, BigInteger denominator)
    {
        var (whole, rest) = BigInteger.DivRem(numerator, denominator);
        if (rest.IsZero) return Grouped(whole);

        var common = BigInteger.GreatestCommonDivisor(rest, denominator);
        var part = string.Create(CultureInfo.InvariantCulture, $"{rest / common}/{denominator / common}");
        return whole.IsZero ? part : $"{Grouped(whole)} {part}";
    }

    private static string Grouped(BigInteger number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
