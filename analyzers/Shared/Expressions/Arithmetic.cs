using System.Numerics;

namespace Diplomacy.Domain.Expressions;

/// <summary>Arithmetic as C# does it; unknown where C# would throw or lose figures.</summary>
internal static class Arithmetic
{
    public static Value Negate(Value operand) => operand switch
    {
        IntegerValue { Number: var number, Bits: var bits } => IntegerValue.Checked(-number, bits) ?? Value.Unknown,
        DecimalValue { Number: var number } => new DecimalValue(-number),
        FractionValue fraction => FractionValue.Of(-fraction.Numerator, fraction.Denominator) ?? Value.Unknown,
        NullValue => operand,
        _ => Value.Unknown,
    };

    public static Value Of(BinaryOperator operation, Value left, Value right) => (left, right) switch
    {
        (UnknownValue, _) or (_, UnknownValue) => Value.Unknown,
        (NullValue, _) or (_, NullValue) => Value.Null,
        (IntegerValue one, IntegerValue other) => OfIntegers(operation, one, other) ?? Value.Unknown,
        (IntegerValue or DecimalValue, IntegerValue or DecimalValue) => OfDecimals(operation, left, right) ?? Value.Unknown,
        (IntegerValue or FractionValue, IntegerValue or FractionValue) => Fractions.Apply(operation, Fractions.Of(left), Fractions.Of(right)) ?? Value.Unknown,
        _ => Value.Unknown,
    };

    /// <summary>The value as a decimal, where it is a number that fits.</summary>
    public static decimal? ToDecimal(Value value) => value switch
    {
        DecimalValue { Number: var number } => number,
        IntegerValue { Number: var number } when BigInteger.Abs(number) <= ulong.MaxValue => (decimal)number,
        _ => null,
    };

    private static Value? OfIntegers(BinaryOperator operation, IntegerValue left, IntegerValue right)
    {
        var bits = Math.Max(left.Bits, right.Bits);
        return operation switch
        {
            BinaryOperator.Add => IntegerValue.Checked(left.Number + right.Number, bits),
            BinaryOperator.Subtract => IntegerValue.Checked(left.Number - right.Number, bits),
            BinaryOperator.Multiply => IntegerValue.Checked(left.Number * right.Number, bits),
            BinaryOperator.Divide when !right.Number.IsZero => IntegerValue.Checked(BigInteger.Divide(left.Number, right.Number), bits),
            BinaryOperator.Remainder when !right.Number.IsZero => IntegerValue.Checked(BigInteger.Remainder(left.Number, right.Number), bits),
            _ => null,
        };
    }

    private static DecimalValue? OfDecimals(BinaryOperator operation, Value leftValue, Value rightValue)
    {
        if (ToDecimal(leftValue) is not { } left || ToDecimal(rightValue) is not { } right) return null;

        try
        {
            return operation switch
            {
                BinaryOperator.Add => new DecimalValue(left + right),
                BinaryOperator.Subtract => new DecimalValue(left - right),
                BinaryOperator.Multiply => new DecimalValue(left * right),
                BinaryOperator.Divide when right != 0 => new DecimalValue(left / right),
                BinaryOperator.Remainder when right != 0 => new DecimalValue(left % right),
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
