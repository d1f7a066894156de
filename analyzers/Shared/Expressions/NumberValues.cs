using System.Numerics;

namespace Diplomacy.Domain.Expressions;

/// <summary>A whole number, and the width of its C# type: beyond it arithmetic is unknown.</summary>
internal sealed record IntegerValue(BigInteger Number, int Bits) : Value
{
    public const int IntBits = 32;
    public const int LongBits = 64;

    public override string TypeName => "Integer";

    public bool Equals(IntegerValue? other) => other is not null && Number == other.Number;

    public override int GetHashCode() => Number.GetHashCode();

    /// <summary>A result of arithmetic, or nothing where C# would overflow.</summary>
    public static Value? Checked(BigInteger number, int bits) =>
        number >= -(BigInteger.One << (bits - 1)) && number < BigInteger.One << (bits - 1) ? new IntegerValue(number, bits) : null;
}

/// <summary>A C# <see cref="decimal"/>, with its own rounding.</summary>
internal sealed record DecimalValue(decimal Number) : Value
{
    public override string TypeName => "Decimal";
}

/// <summary>An exact fraction in lowest terms; the denominator is positive.</summary>
internal sealed record FractionValue : Value
{
    /// <summary>Beyond this a fraction is no figure of a rule, but a way to take all memory.</summary>
    private static readonly BigInteger Largest = BigInteger.One << 1024;

    private FractionValue(BigInteger numerator, BigInteger denominator) => (Numerator, Denominator) = (numerator, denominator);

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public override string TypeName => "Fraction";

    /// <summary>The fraction in lowest terms, or nothing where the denominator is zero or a number out of all bounds.</summary>
    public static FractionValue? Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero || BigInteger.Abs(numerator) > Largest || BigInteger.Abs(denominator) > Largest) return null;

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return new FractionValue(numerator / divisor, denominator / divisor);
    }
}
