using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Expressions;

public class InterpreterTests
{
    [Property(MaxTest = 3000)]
    public Property Evaluate_AnyTreeAndRecord_NeverThrows() =>
        Prop.ForAll(ExpressionTrees.Any(), ExpressionTrees.Records(), static (expression, record) => Examples.Interpreter.Evaluate(expression, record) is not null);

    [Property(MaxTest = 1000)]
    public Property Evaluate_UnknownMember_AgreesWithEveryValueItMayHave() =>
        Prop.ForAll(ExpressionTrees.Any(), ExpressionTrees.Records(), ExpressionTrees.Values(1).ToArbitrary(), static (expression, record, value) =>
        {
            var guess = Examples.Interpreter.Evaluate(expression, With(record, "Count", Value.Unknown));
            return guess is not BooleanValue || Examples.Interpreter.Evaluate(expression, With(record, "Count", value)) is not BooleanValue truth || truth == guess;
        });

    [Theory]
    [InlineData("true", "true", "true", "true")]
    [InlineData("true", "false", "false", "true")]
    [InlineData("true", "unknown", "unknown", "true")]
    [InlineData("false", "true", "false", "true")]
    [InlineData("false", "false", "false", "false")]
    [InlineData("false", "unknown", "false", "unknown")]
    [InlineData("unknown", "true", "unknown", "true")]
    [InlineData("unknown", "false", "false", "unknown")]
    [InlineData("unknown", "unknown", "unknown", "unknown")]
    public void Logic_TwoTruths_IsKleenes(string left, string right, string both, string either)
    {
        Assert.Equal(both, Text($"{left} && {right}"));
        Assert.Equal(either, Text($"{left} || {right}"));
        Assert.Equal(Text($"!({left} && {right})"), Text($"!{left} || !{right}"));
    }

    [Theory]
    [InlineData("!true", "false")]
    [InlineData("!unknown", "unknown")]
    [InlineData("true ? 1 : unknown", "1")]
    [InlineData("unknown ? 1 : 1", "1")]
    [InlineData("unknown ? 1 : 2", "unknown")]
    [InlineData("null ?? 3", "3")]
    [InlineData("2 ?? 3", "2")]
    [InlineData("unknown ?? 3", "unknown")]
    [InlineData("null == null", "true")]
    [InlineData("1 == null", "false")]
    [InlineData("unknown == null", "unknown")]
    [InlineData("null < 1", "false")]
    [InlineData("null >= null", "false")]
    [InlineData("null + 1", "absent")]
    [InlineData("null.Length", "unknown")]
    [InlineData("null?.Length", "absent")]
    [InlineData("null?.Trim()", "absent")]
    [InlineData("null.Trim()", "unknown")]
    [InlineData("null?[0]", "absent")]
    [InlineData("null is Tally", "false")]
    [InlineData("this is Tally", "true")]
    [InlineData("this is Diplomacy.Domain.Schedule", "true")]
    [InlineData("this is Diplomacy.Domain.Summit", "false")]
    [InlineData("unknown is Tally", "unknown")]
    [InlineData("1 is Tally", "unknown")]
    public void Evaluate_AbsentAndUnknown_AreToldApart(string expression, string expected) => Assert.Equal(expected, Text(expression));

    [Theory]
    [InlineData("2147483647 + 0", "2147483647")]
    [InlineData("2147483647 + 1", "unknown")]
    [InlineData("2147483647 + 1L", "2147483648")]
    [InlineData("9223372036854775807 + 1", "unknown")]
    [InlineData("-(-2147483647 - 1)", "unknown")]
    [InlineData("Int64::From(2147483647) * 2", "4294967294")]
    [InlineData("7 / 2", "3")]
    [InlineData("-7 / 2", "-3")]
    [InlineData("-7 % 2", "-1")]
    [InlineData("7 / 0", "unknown")]
    [InlineData("7 % 0", "unknown")]
    [InlineData("7m / 2", "3.5")]
    [InlineData("Decimal::From(1) / 3 == 0.3333333333333333333333333333m", "true")]
    [InlineData("79228162514264337593543950335m + 1", "unknown")]
    [InlineData("1.50m == 1.5m", "true")]
    [InlineData("1 == 1.0m", "true")]
    [InlineData("79228162514264337593543950335m > 1 && -79228162514264337593543950335m < 1", "true")]
    [InlineData("new Fraction(2, 3) > 0.6666m && new Fraction(2, 3) * 3 == 2", "true")]
    [InlineData("new Fraction(2, 3) + new Fraction(4, 6)", "4/3")]
    [InlineData("new Fraction(1, 0)", "unknown")]
    [InlineData("Math::Max(3, -4) - Math::Min(3, -4) + Math::Abs(-4)", "11")]
    [InlineData("Int32::From(IsoDayOfWeek::Sunday#7)", "7")]
    public void Evaluate_Arithmetic_IsCSharps(string expression, string expected) => Assert.Equal(expected, Text(expression));

    [Theory]
    [InlineData("\"x\".Length + \"\".Length", "1")]
    [InlineData("String::IsNullOrWhiteSpace(\" \\t\") && !String::IsNullOrEmpty(\" \") && String::IsNullOrEmpty(null)", "true")]
    [InlineData("\"Almaty\".StartsWith(\"Al\") && !\"Almaty\".StartsWith(\"al\") && \"Almaty\".EndsWith(\"ty\") && \"Almaty\".Contains(\"mat\")", "true")]
    [InlineData("\" x \".Trim() == \"x\"", "true")]
    [InlineData("\"AT-9\".IndexOf(\"-\")", "2")]
    [InlineData("\"AT-9\".IndexOf(\"x\")", "-1")]
    [InlineData("\"x\" == \"X\"", "false")]
    [InlineData("\"x\" == Code", "unknown")]
    public void Evaluate_Text_IsOrdinal(string expression, string expected) => Assert.Equal(expected, Text(expression));

    [Fact]
    public void Evaluate_ComputedMembers_AreFoundOnBasesToo()
    {
        var record = Examples.Record("Tally", ("Count", Value.From(3)), ("Yes", Value.From(4L)), ("No", Value.From(5L)));

        Assert.Equal(Value.From(6), Examples.Evaluate("Computed", record));
        Assert.Equal(Value.From(9), Examples.Evaluate("this.Valid", record));
        Assert.Equal(Value.From(8), Examples.Evaluate("this.Twice(4)", record));
        Assert.Equal(Value.From(10), Examples.Evaluate("Example.Extensions::Twice(5)", record));
        Assert.Equal(Value.Unknown, Examples.Evaluate("this.Twice(4, 5)", record));
    }

    [Theory]
    [InlineData("Endless")]
    [InlineData("this.Growing([1])")]
    [InlineData("Many.SelectMany(a => Many.SelectMany(b => Many.SelectMany(c => Many))).Count()")]
    public void Evaluate_Endless_IsUnknown(string expression) =>
        Assert.Equal(Value.Unknown, Examples.Evaluate(expression, ("Many", new ListValue(Enumerable.Range(0, 100).Select(static number => Value.From(number)).ToEquatableArray()))));

    private static string Text(string expression) =>
        Examples.Evaluate(expression, ("unknown", Value.Unknown), ("Code", new TextValue("x", "CountryCode"))).ToString();

    private static RecordValue With(RecordValue record, string name, Value value) => record with { Members = new Dictionary<string, Value>(record.Members) { [name] = value } };
}
