using Diplomacy.Domain.Codes;

namespace Diplomacy.Domain.Expressions;

/// <summary>Text, compared by code units and never by culture.</summary>
internal static class TextFunctions
{
    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["String.Length"] = Functions.Of<TextValue>(static text => Value.From(text.Text.Length)),
        ["String.Trim"] = Functions.Of<TextValue>(static text => Value.From(text.Text.Trim())),
        ["String.StartsWith"] = Functions.Of<TextValue, TextValue>(static (text, start) => Value.From(text.Text.StartsWith(start.Text, StringComparison.Ordinal))),
        ["String.EndsWith"] = Functions.Of<TextValue, TextValue>(static (text, end) => Value.From(text.Text.EndsWith(end.Text, StringComparison.Ordinal))),
        ["String.Contains"] = Functions.Of<TextValue, TextValue>(static (text, part) => Value.From(text.Text.IndexOf(part.Text, StringComparison.Ordinal) >= 0)),
        ["String.IndexOf"] = Functions.Of<TextValue, TextValue>(static (text, part) => Value.From(text.Text.IndexOf(part.Text, StringComparison.Ordinal))),
        ["DigestForm::IsIn"] = Functions.Of<TextValue>(static text => Value.From(DigestForm.IsIn(text.Text))),
        ["CurrencyForm::IsIn"] = Functions.Of<TextValue>(static text => Value.From(CurrencyForm.IsIn(text.Text))),
        ["String::IsNullOrEmpty"] = Functions.Of<Value>(static value => IsBlank(value, string.IsNullOrEmpty)),
        ["String::IsNullOrWhiteSpace"] = Functions.Of<Value>(static value => IsBlank(value, string.IsNullOrWhiteSpace)),
    };

    private static Value? IsBlank(Value value, Func<string, bool> isBlank) => value switch
    {
        NullValue => Value.True,
        TextValue { Text: var text } => Value.From(isBlank(text)),
        _ => null,
    };
}
