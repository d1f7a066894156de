using System.Numerics;

namespace Diplomacy.Domain.Referendums;

/// <summary>Weights of regions as whole numbers of one common part: halves, where there are half cantons.</summary>
/// <param name="Denominator">How many parts make a region of weight 1.</param>
internal readonly record struct RegionalWeights(long Denominator)
{
    /// <summary>The parts in which all the weights of a set, and other numbers of regions, are whole.</summary>
    public static RegionalWeights Of(RegionSet set, params IEnumerable<Fraction?> others) =>
        new((long)set.Weights.Select(static weight => weight.Weight).Concat(others.OfType<Fraction>()).Aggregate(BigInteger.One, static (common, weight) => CommonMultiple(common, weight.Denominator)));

    /// <summary>The weight of all regions of a set.</summary>
    public static Fraction Total(RegionSet set, int count)
    {
        var weights = Of(set);
        return weights.Whole(weights.Total(set.Weights, count));
    }

    public long Parts(Fraction weight) => checked(weight.Numerator * (Denominator / weight.Denominator));

    public Fraction Whole(long parts) => new(parts, Denominator);

    public long Total(ValueList<RegionWeight> own, int count)
    {
        var total = checked((count - own.Count) * Denominator);
        foreach (var weight in own) total = checked(total + Parts(weight.Weight));
        return total;
    }

    private static BigInteger CommonMultiple(BigInteger one, BigInteger other) => one / BigInteger.GreatestCommonDivisor(one, other) * other;
}
