using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Tests.Events.Referendums.Decisions;
using Diplomacy.Domain.Tests.Invariants;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Expressions;

public class FractionFunctionsTests
{
    [Theory]
    [InlineData("Fraction::Parse(\"4/6\")", "2/3")]
    [InlineData("Fraction::Parse(\"4/6\") == new Fraction(2, 3)", "true")]
    [InlineData("Fraction::Parse(\"50%\")", "unknown")]
    [InlineData("Fraction::Parse(\"1/0\")", "unknown")]
    [InlineData("Fraction::Parse(Fraction::One)", "unknown")]
    [InlineData("new Fraction(5, 5)", "1")]
    [InlineData("new Fraction(0, 5)", "0")]
    [InlineData("new Fraction(1, 0)", "unknown")]
    [InlineData("new Fraction(-1, 2)", "unknown")]
    [InlineData("new Fraction(-4, -6)", "unknown")]
    [InlineData("new Fraction(999999999999999999L, 1)", "999999999999999999")]
    [InlineData("new Fraction(1000000000000000000L, 1)", "unknown")]
    [InlineData("new Fraction(99999999999999999999L, 1)", "unknown")]
    [InlineData("new Fraction(4, 6).Numerator * 1000000000000L", "2000000000000")]
    [InlineData("Fraction::Zero < Fraction::Half && Fraction::Half < Fraction::One && Fraction::One <= new Fraction(3, 3)", "true")]
    [InlineData("null < Fraction::One || Fraction::One <= null || Fraction::One >= null", "false")]
    [InlineData("Fraction::Half == null", "false")]
    public void Evaluate_Fractions_AreTheModels(string expression, string expected) => Assert.Equal(expected, Examples.Evaluate(expression).ToString());

    [Property(MaxTest = 500)]
    public Property Fraction_AnyTwo_AgreesWithTheModel() => Prop.ForAll(FractionTests.Fractions, FractionTests.Fractions, static (one, other) =>
        Same(one, "A", one, other)
        && Same(one.Numerator, "A.Numerator", one, other)
        && Same(one.Denominator, "A.Denominator", one, other)
        && Same(one.Numerator <= one.Denominator, "A.Numerator <= A.Denominator", one, other)
        && Same(one > Fraction.Zero && one <= Fraction.One, "A > Fraction::Zero && A <= Fraction::One", one, other)
        && Same(one < other, "A < B", one, other)
        && Same(one <= other, "A <= B", one, other)
        && Same(one > other, "A > B", one, other)
        && Same(one >= other, "A >= B", one, other)
        && Same(one == other, "A == B", one, other)
        && Same(one != other, "A != B", one, other));

    private static bool Same<T>(T expected, string expression, Fraction one, Fraction other) =>
        Examples.Evaluate(expression, ("A", RuntimeValues.Of(one)), ("B", RuntimeValues.Of(other))).ToString() == MessageText.Of(expected);
}
