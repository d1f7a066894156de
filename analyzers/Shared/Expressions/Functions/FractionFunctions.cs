using Diplomacy.Domain.Referendums;

namespace Diplomacy.Domain.Expressions;

/// <summary>Exact shares of two whole numbers: the model's <c>Fraction</c>. Their order is that of numbers.</summary>
internal static class FractionFunctions
{
    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["Fraction::new"] = Functions.Of<IntegerValue, IntegerValue>(From),
        ["Fraction::Parse"] = Functions.Of<TextValue>(static text => text.Type == TextValue.String ? From(text.Text) : null),
        ["Fraction::Zero"] = Constant("0"),
        ["Fraction::Half"] = Constant("1/2"),
        ["Fraction::One"] = Constant("1"),
        ["Fraction.Numerator"] = Functions.Of<FractionValue>(static fraction => IntegerValue.Checked(fraction.Numerator, IntegerValue.LongBits)),
        ["Fraction.Denominator"] = Functions.Of<FractionValue>(static fraction => IntegerValue.Checked(fraction.Denominator, IntegerValue.LongBits)),
    };

    /// <summary>The fraction that a text writes; nothing where it writes none.</summary>
    public static FractionValue? From(string text) => FractionGrammar.TryRead(text.AsSpan(), out var numerator, out var denominator) ? FractionValue.Of(numerator, denominator) : null;

    private static FractionValue? From(IntegerValue numerator, IntegerValue denominator) =>
        ToLong(numerator) is { } over && ToLong(denominator) is { } under && FractionRules.Hold(over, under) ? FractionValue.Of(over, under) : null;

    private static Function Constant(string text) => arguments => arguments.Count == 0 ? From(text) : null;

    private static long? ToLong(IntegerValue number) => number.Number >= long.MinValue && number.Number <= long.MaxValue ? (long)number.Number : null;
}
