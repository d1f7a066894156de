namespace Diplomacy.Domain.Expressions;

/// <summary>Conversions that change how arithmetic is done, and the least, the greatest and the size of numbers.</summary>
internal static class NumberFunctions
{
    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["Int32::From"] = Functions.Of<Value>(static value => WholeNumber(value, IntegerValue.IntBits)),
        ["Int64::From"] = Functions.Of<Value>(static value => WholeNumber(value, IntegerValue.LongBits)),
        ["Decimal::From"] = Functions.Of<Value>(static value => value is NullValue ? value : Arithmetic.ToDecimal(value) is { } number ? new DecimalValue(number) : null),
        ["Math::Min"] = Functions.Of<Value, Value>(static (one, other) => Choose(BinaryOperator.LessOrEqual, one, other)),
        ["Math::Max"] = Functions.Of<Value, Value>(static (one, other) => Choose(BinaryOperator.GreaterOrEqual, one, other)),
        ["Math::Abs"] = Functions.Of<Value>(static value => Comparison.Holds(BinaryOperator.Less, value, Value.From(0)) is { } isNegative ? isNegative ? Arithmetic.Negate(value) : value : null),
    };

    private static Value? WholeNumber(Value value, int bits) => value switch
    {
        NullValue => value,
        IntegerValue { Number: var number } => IntegerValue.Checked(number, bits),
        EnumValue { Number: var number } => IntegerValue.Checked(number, bits),
        _ => null,
    };

    /// <summary>The chosen number in the wider of both types.</summary>
    private static Value? Choose(BinaryOperator relation, Value one, Value other)
    {
        if (Comparison.Holds(relation, one, other) is not { } isFirst) return null;

        var chosen = isFirst ? one : other;
        return (one, other) switch
        {
            (IntegerValue first, IntegerValue second) => (IntegerValue)chosen with { Bits = Math.Max(first.Bits, second.Bits) },
            (DecimalValue, _) or (_, DecimalValue) => Arithmetic.ToDecimal(chosen) is { } number ? new DecimalValue(number) : null,
            _ => chosen,
        };
    }
}
