using Diplomacy.Domain.Codes;

namespace Diplomacy.Domain.Expressions;

/// <summary>The codes of results in a framework.</summary>
internal static class ResultFunctions
{
    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["ResultCode::MayStandBelow"] = Functions.Of<Value, Value>(MayStandBelow),
        ["ResultCode::MayLeaveNoGap"] = Functions.Of<ListValue>(MayLeaveNoGap),
    };

    private static Value? MayStandBelow(Value code, Value above) =>
        IsCode(code) && IsCode(above) ? Value.From(ResultCode.MayStandBelow(TextOf(code), TextOf(above))) : null;

    private static Value? MayLeaveNoGap(ListValue codes) => codes.Items.All(IsCode) ? Value.From(ResultCode.MayLeaveNoGap(codes.Items.Select(TextOf))) : null;

    private static bool IsCode(Value value) => value is NullValue or TextValue;

    private static string? TextOf(Value value) => (value as TextValue)?.Text;
}
