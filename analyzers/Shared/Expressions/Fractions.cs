using System.Numerics;

namespace Diplomacy.Domain.Expressions;

/// <summary>Exact arithmetic.</summary>
internal static class Fractions
{
    /// <summary>A number as a fraction; nothing where the value is no number.</summary>
    public static FractionValue? Of(Value value) => value switch
    {
        FractionValue fraction => fraction,
        IntegerValue { Number: var number } => FractionValue.Of(number, BigInteger.One),
        DecimalValue { Number: var number } => Of(decimal.GetBits(number)),
        _ => null,
    };

    public static FractionValue? Apply(BinaryOperator operation, FractionValue? left, FractionValue? right) => (operation, left, right) switch
    {
        (_, null, _) or (_, _, null) => null,
        (BinaryOperator.Add, _, _) => FractionValue.Of((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator),
        (BinaryOperator.Subtract, _, _) => FractionValue.Of((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator),
        (BinaryOperator.Multiply, _, _) => FractionValue.Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator),
        (BinaryOperator.Divide, _, _) => FractionValue.Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator),
        _ => null,
    };

    /// <summary>A decimal is 96 bits, a sign, and the power of ten that divides them.</summary>
    private static FractionValue? Of(int[] bits)
    {
        var (low, middle, high) = unchecked(((uint)bits[0], (uint)bits[1], (uint)bits[2]));
        var magnitude = ((BigInteger)high << 64) + ((BigInteger)middle << 32) + low;
        return FractionValue.Of(bits[3] < 0 ? -magnitude : magnitude, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }
}
