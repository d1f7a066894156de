using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Tests.Invariants;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Expressions;

public class SdgFunctionsTests
{
    private static readonly Arbitrary<SdgCode> Codes =
        Gen.OneOf(
            Gen.Elements<SdgCode>([.. SdgCode.Goals, .. SdgCode.Targets, .. SdgCode.Indicators]),
            Gen.Elements<SdgCode>([.. SdgCode.Targets]).SelectMany(target => Gen.Choose(1, 99).Select(number => SdgCode.Parse($"{target}.{number}"))))
        .ToArbitrary();

    [Theory]
    [InlineData("SdgCode::Parse(\"4.7\")", "4.7")]
    [InlineData("SdgCode::Parse(\"4.8\")", "unknown")]
    [InlineData("SdgCode::Parse(SdgCode::Parse(\"4\"))", "unknown")]
    [InlineData("SdgCode::Parse(\"4\").Parent", "absent")]
    [InlineData("SdgCode::Parse(\"4.7\").IsWithin(\"4\")", "unknown")]
    [InlineData("SdgCode::Parse(\"4.2\") < SdgCode::Parse(\"4.10\")", "unknown")]
    [InlineData("SdgCode::Parse(\"8.2\") < SdgCode::Parse(\"8.10\")", "true")]
    [InlineData("SdgCode::Parse(\"4\") < null", "false")]
    [InlineData("\"a\" < \"b\"", "unknown")]
    public void Evaluate_Codes_AreTheModels(string expression, string expected) => Assert.Equal(expected, Examples.Evaluate(expression).ToString());

    [Property(MaxTest = 500)]
    public Property SdgCode_AnyTwo_AgreesWithTheModel() => Prop.ForAll(Codes, Codes, static (one, other) =>
        Same(one, "A", one, other)
        && Same(one.Value, "A.Value", one, other)
        && Same(one.Level, "A.Level", one, other)
        && Same(one.Goal, "A.Goal", one, other)
        && Same(one.GoalTitle, "A.GoalTitle", one, other)
        && Same(one.IsListed, "A.IsListed", one, other)
        && Same(one.Parent == other.Parent, "A.Parent == B.Parent", one, other)
        && Same(one.Parent is null, "A.Parent == null", one, other)
        && Same(one.Target == other.Target, "A.Target == B.Target", one, other)
        && Same(one.IsWithin(other), "A.IsWithin(B)", one, other)
        && Same(one < other, "A < B", one, other)
        && Same(one <= other, "A <= B", one, other)
        && Same(one > other, "A > B", one, other)
        && Same(one >= other, "A >= B", one, other)
        && Same(one == other, "A == B", one, other));

    private static bool Same<T>(T expected, string expression, SdgCode one, SdgCode other) =>
        Examples.Evaluate(expression, ("A", RuntimeValues.Of(one)), ("B", RuntimeValues.Of(other))).ToString() == MessageText.Of(expected);
}
