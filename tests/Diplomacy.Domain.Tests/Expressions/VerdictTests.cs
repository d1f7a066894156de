namespace Diplomacy.Domain.Expressions;

public class VerdictTests
{
    [Theory]
    [InlineData("Yes >= 0", Outcome.Holds)]
    [InlineData("Yes > 3", Outcome.Broken)]
    [InlineData("Unknown > 3", Outcome.Unknown)]
    [InlineData("Yes", Outcome.Unknown)]
    internal void Check_WholeRecord_IsJudged(string rule, Outcome expected) => Assert.Equal(expected, Check(rule, ("Yes", Value.From(3))).Outcome);

    [Fact]
    public void Check_ForEach_NamesEveryBrokenItem()
    {
        var verdict = Check("x <= Limit", "Items", ("Limit", Value.From(2)), ("Items", ListValue.Of(Value.From(1), Value.From(3), Value.Unknown, Value.From(4))));

        Assert.Equal(Outcome.Broken, verdict.Outcome);
        Assert.Equal([1, 3], verdict.Breaches.Select(static breach => breach.Index));
        Assert.Equal(Value.From(4), verdict.Breaches[1].Item);
    }

    [Fact]
    public void Check_ForEachWithAnUnknownItem_IsUnknown() => Assert.Equal(Outcome.Unknown, Check("x > 0", "Items", ("Items", ListValue.Of(Value.From(1), Value.Unknown))).Outcome);

    [Fact]
    public void Check_ForEachOfNothing_Holds()
    {
        Assert.Equal(Outcome.Holds, Check("x > 0", "Items", ("Items", Value.Null)).Outcome);
        Assert.Equal(Outcome.Holds, Check("x > 0", "Items", ("Items", ListValue.Of())).Outcome);
        Assert.Equal(Outcome.Unknown, Check("x > 0", "Items").Outcome);
    }

    [Fact]
    public void Check_PathOfLists_NamesEveryBrokenItemAndTheWayToIt()
    {
        var (kept, broken) = (Value.From(1), Value.From(7));
        var inner = Inner(ListValue.Of(kept, broken));
        var outer = ListValue.Of(Inner(ListValue.Of(broken, kept)), inner);
        var verdict = Check("x <= 3", "Outer.Inner", ("Outer", outer));

        Assert.Equal(Outcome.Broken, verdict.Outcome);
        Assert.Equal([0, 1], verdict.Breaches.Select(static breach => breach.Index));
        Assert.Equal([outer, inner, ListValue.Of(kept, broken), broken], verdict.Breaches[1].Way);
        Assert.Equal(broken, verdict.Breaches[1].Item);
    }

    [Fact]
    public void Check_PathOfLists_IsUnknownWhereAListOnTheWayIs()
    {
        var (kept, broken, unknown) = (Inner(ListValue.Of(Value.From(1))), Inner(ListValue.Of(Value.From(7))), Inner(Value.Unknown));

        Assert.Equal(Outcome.Holds, Check("x <= 3", "Outer.Inner", ("Outer", ListValue.Of(kept, kept))).Outcome);
        Assert.Equal(Outcome.Unknown, Check("x <= 3", "Outer.Inner").Outcome);
        Assert.Equal(Outcome.Unknown, Check("x <= 3", "Outer.Inner", ("Outer", ListValue.Of(kept, unknown))).Outcome);
        Assert.Equal(Outcome.Unknown, Check("x <= 3", "Outer.Inner", ("Outer", ListValue.Of(kept, Value.Unknown))).Outcome);
        Assert.Equal(0, Assert.Single(Check("x <= 3", "Outer.Inner", ("Outer", ListValue.Of(unknown, broken, Value.Unknown))).Breaches).Index);
    }

    [Fact]
    public void Check_UnknownListOnTheWay_IsUnknownThoughTheRuleReadsNoItem() =>
        Assert.Equal(Outcome.Unknown, Check("1 > 2", "Outer.Inner", ("Outer", ListValue.Of(Value.Unknown))).Outcome);

    [Fact]
    public void Check_PathThroughARecord_HoldsWhereItIsAbsent()
    {
        Assert.Equal(Outcome.Holds, Check("x <= 3", "Part.Inner", ("Part", Value.Null)).Outcome);
        Assert.Equal(Outcome.Unknown, Check("x <= 3", "Part.Inner", ("Part", Value.Unknown)).Outcome);
        Assert.Equal(Outcome.Broken, Check("x <= 3", "Part.Inner", ("Part", Inner(ListValue.Of(Value.From(7))))).Outcome);
    }

    private static RecordValue Inner(Value items) => Examples.Record("Inner", ("Inner", items));

    [Fact]
    public void Check_Broken_NamesTheValuesReadAndTheLastOneLast()
    {
        var verdict = Check("Valid <= Cast && Yes > 0", ("Yes", From(0, "yes")), ("No", From(2, "no")), ("Cast", From(5, "cast")), ("Other", From(1, "other")));

        Assert.Equal(["no", "cast", "yes"], Assert.Single(verdict.Breaches).Read.Select(static value => value.Origin));
    }

    private static Value From(int number, string origin) => Value.From(number) with { Origin = origin };

    private static Verdict Check(string rule, params (string Name, Value Value)[] members) => Examples.Interpreter.Check(ExpressionReader.Read(rule)!, Examples.Record("Tally", members));

    private static Verdict Check(string rule, string forEach, params (string Name, Value Value)[] members) =>
        Examples.Interpreter.Check(ExpressionReader.Read(rule)!, Examples.Record("Tally", members), forEach, "x");
}
