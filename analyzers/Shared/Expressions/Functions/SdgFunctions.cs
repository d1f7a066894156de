using Diplomacy.Domain.Codes;

namespace Diplomacy.Domain.Expressions;

/// <summary>Goals, targets and indicators of the 2030 Agenda: the model's <c>SdgCode</c>. Their order is that of the agenda.</summary>
internal static class SdgFunctions
{
    private const string Code = "SdgCode";

    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["SdgCode::Parse"] = Functions.Of<TextValue>(static text => text.Type == TextValue.String ? From(text.Text) : null),
        ["SdgCode.Value"] = PartOf(static key => Value.From(SdgKey.Write(key))),
        ["SdgCode.Level"] = PartOf(LevelOf),
        ["SdgCode.Goal"] = PartOf(static key => Value.From(SdgKey.GoalOf(key))),
        ["SdgCode.GoalTitle"] = PartOf(static key => Value.From(SdgTable.Titles[SdgKey.GoalOf(key) - 1])),
        ["SdgCode.Target"] = PartOf(static key => SdgKey.IsGoal(key) ? Value.Null : Of(SdgKey.TargetOf(key))),
        ["SdgCode.Parent"] = PartOf(static key => SdgKey.IsGoal(key) ? Value.Null : Of(SdgKey.ParentOf(key))),
        ["SdgCode.IsListed"] = PartOf(static key => Value.From(SdgTable.Find(key) >= 0)),
        ["SdgCode.IsWithin"] = Functions.Of<TextValue, TextValue>(static (code, other) =>
            KeyOf(code) is { } key && KeyOf(other) is { } wide ? Value.From(SdgKey.IsWithin(key, wide)) : null),
    };

    /// <summary>The code that a text writes; nothing where it writes none.</summary>
    public static TextValue? From(string text) => SdgGrammar.TryRead(text.AsSpan(), out _) ? new TextValue(text, Code) : null;

    /// <summary>Negative, zero or positive; nothing where one of the values is no code.</summary>
    public static int? Order(TextValue code, TextValue other) => KeyOf(code) is { } key && KeyOf(other) is { } otherKey ? key.CompareTo(otherKey) : null;

    private static Function PartOf(Func<int, Value> part) => Functions.Of<TextValue>(code => KeyOf(code) is { } key ? part(key) : null);

    private static int? KeyOf(TextValue code) => code.Type == Code && SdgGrammar.TryRead(code.Text.AsSpan(), out var key) ? key : null;

    private static TextValue Of(int key) => new(SdgKey.Write(key), Code);

    private static EnumValue LevelOf(int key)
    {
        var (name, number) = SdgKey.IsIndicator(key) ? ("Indicator", 2) : SdgKey.IsGoal(key) ? ("Goal", 0) : ("Target", 1);
        return new EnumValue("SdgLevel", name, number);
    }
}
