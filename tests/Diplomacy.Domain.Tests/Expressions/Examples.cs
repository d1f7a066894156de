namespace Diplomacy.Domain.Expressions;

/// <summary>Computed members for the tests, by type and name.</summary>
internal sealed class Examples : IMemberExpressions
{
    private static readonly Dictionary<string, LoweredMember> Declared = new()
    {
        ["Diplomacy.Domain.Schedule.Computed"] = Member("Count * 2"),
        ["Diplomacy.Domain.Schedule.Twice"] = Member("x + x", "x"),
        ["Example.Extensions.Twice"] = Member("value * 2", "value"),
        ["Tally.Endless"] = Member("Endless + 1"),
        ["Tally.Growing"] = Member("this.Growing(items.Concat(items))", "items"),
        ["Tally.Valid"] = Member("Yes + No"),
    };

    public static Interpreter Interpreter { get; } = new(new Examples());

    public LoweredMember? Find(string type, string member) => Declared.GetValueOrDefault($"{type}.{member}");

    public static Value Evaluate(string expression, RecordValue record) => Interpreter.Evaluate(ExpressionReader.Read(expression)!, record);

    public static Value Evaluate(string expression, params (string Name, Value Value)[] members) => Evaluate(expression, Record("Tally", members));

    public static RecordValue Record(string type, params (string Name, Value Value)[] members) =>
        new(type, new EquatableArray<string>(["Diplomacy.Domain.Schedule"]), members.ToDictionary(static member => member.Name, static member => member.Value));

    private static LoweredMember Member(string body, params string[] parameters) => new(new EquatableArray<string>(parameters), ExpressionReader.Read(body)!);
}
