namespace Diplomacy.Domain.Referendums;

/// <summary>The least weight of regions that is enough, in parts of a region.</summary>
internal static class RegionalThreshold
{
    /// <summary>The least weight that is enough; nothing where it depends on how many regions there are, and that is not known.</summary>
    /// <param name="need">What the clause asks for.</param>
    /// <param name="weights">The parts.</param>
    /// <param name="total">The weight of all regions, in parts.</param>
    public static long? Of(RegionalNeed need, RegionalWeights weights, long? total) => need switch
    {
        RegionalNeed.Number number => checked(number.Regions * weights.Denominator),
        RegionalNeed.Share share => total is { } all ? RoundedUp(share.Of, all, weights.Denominator) : null,
        RegionalNeed.Majority => (total / 2) + 1,
    };

    /// <summary>A part of the regions, rounded up to whole regions.</summary>
    private static long RoundedUp(Fraction share, long total, long denominator)
    {
        var divisor = (Int128)share.Denominator * denominator;
        return checked((long)((((Int128)share.Numerator * total) + divisor - 1) / divisor) * denominator);
    }
}
