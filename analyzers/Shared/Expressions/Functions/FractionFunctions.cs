using Diplomacy.Domain.Referendums;

namespace Diplomacy.Domain.Expressions;

/// <summary>Exact fractions: the model's <c>Fraction</c>, which is a number of its own in rules.</summary>
internal static class FractionFunctions
{
    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["Fraction::Zero"] = Functions.Constant(Whole(0)),
        ["Fraction::Half"] = Functions.Constant(FractionValue.Of(1, 2)!),
        ["Fraction::One"] = Functions.Constant(Whole(1)),
        ["Fraction::Parse"] = Functions.Of<TextValue>(static text => text.Type == TextValue.String ? From(text.Text) : null),
        ["Fraction.Numerator"] = Functions.Of<FractionValue>(static fraction => IntegerValue.Checked(fraction.Numerator, IntegerValue.LongBits)),
        ["Fraction.Denominator"] = Functions.Of<FractionValue>(static fraction => IntegerValue.Checked(fraction.Denominator, IntegerValue.LongBits)),
    };

    /// <summary>The fraction that a text writes; nothing where it writes none.</summary>
    public static FractionValue? From(string text) => FractionGrammar.TryRead(text.AsSpan(), out var numerator, out var denominator) ? FractionValue.Of(numerator, denominator) : null;

    private static FractionValue Whole(int number) => FractionValue.Of(number, 1)!;
}
