using Diplomacy.Domain.Time;

namespace Diplomacy.Domain.Expressions;

/// <summary>Dates of EDTF: the model's <c>EdtfValue</c>, and several of them.</summary>
internal static class EdtfFunctions
{
    private const string Edtf = "EdtfValue";

    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["EdtfValue.Text"] = Functions.Of<TextValue>(static date => date.Type == Edtf ? Value.From(date.Text) : null),
        ["EdtfValue.CanonicalText"] = Functions.Of<TextValue>(static date => date.Type == Edtf ? Value.From(date.Text) : null),
        ["EdtfValue.Level"] = Functions.Of<TextValue>(static date => Read(date) is { } syntax ? Value.From(syntax.Level) : null),
        ["EdtfValue.EarliestDay"] = Functions.Of<TextValue>(static date => Read(date) is { } syntax ? OrNull(DayBounds.Earliest(syntax)) : null),
        ["EdtfValue.LatestDay"] = Functions.Of<TextValue>(static date => Read(date) is { } syntax ? OrNull(DayBounds.Latest(syntax)) : null),
        ["EdtfValue::FromLocalDate"] = Functions.Of<DateValue>(From),
        ["EdtfValue::Parse"] = Functions.Of<TextValue>(static text =>
            text.Type == TextValue.String && EdtfGrammar.IsCanonical(text.Text.AsSpan()) ? new TextValue(text.Text, Edtf) : null),
        ["EdtfSequence::MayBeInOrder"] = Functions.Of<ListValue>(MayBeInOrder),
    };

    /// <summary>A day as a value of EDTF.</summary>
    public static Value From(DateValue day) => new TextValue(ValueText.Of(day), Edtf);

    private static Value? MayBeInOrder(ListValue dates)
    {
        CivilDate? reached = null;
        foreach (var date in dates.Items)
        {
            if (date is NullValue) continue;
            if (date is not TextValue text || Read(text) is not { } syntax) return null;
            if (DayBounds.Latest(syntax) < reached) return Value.From(false);
            if (DayBounds.Earliest(syntax) is { } day && !(day <= reached)) reached = day;
        }

        return Value.From(true);
    }

    private static EdtfSyntax? Read(TextValue date) => date.Type == Edtf && EdtfGrammar.TryRead(date.Text.AsSpan(), out var syntax) ? syntax : null;

    private static Value OrNull(CivilDate? day) => day is { } known ? new DateValue(known) : Value.Null;
}
