using Diplomacy.Domain.Time;

namespace Diplomacy.Domain.Expressions;

/// <summary>Whole calendar years from the first to the last, both included: the model's <c>YearSpan</c>.</summary>
internal static class YearSpanFunctions
{
    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["YearSpan::new"] = Functions.OfInts(2, 2, static years => From(years[0], years[1])),
        ["YearSpan::Parse"] = Functions.Of<TextValue>(static text => text.Type == TextValue.String ? From(text.Text) : null),
        ["YearSpan::FromDateInterval"] = Functions.Of<DateIntervalValue>(From),
        ["YearSpan.FirstYear"] = Functions.Of<YearSpanValue>(static span => Value.From(span.FirstYear)),
        ["YearSpan.LastYearInclusive"] = Functions.Of<YearSpanValue>(static span => Value.From(span.LastYear)),
        ["YearSpan.Years"] = Functions.Of<YearSpanValue>(static span => Value.From(span.LastYear - span.FirstYear + 1)),
        ["YearSpan.Contains"] = Functions.FirstOf(
            Functions.WithInt<YearSpanValue>(static (span, year) => Value.From(Contains(span, year))),
            Functions.Of<YearSpanValue, DateValue>(static (span, date) => Value.From(Contains(span, date.Date.Year))),
            Functions.Of<YearSpanValue, YearSpanValue>(static (span, inner) => Value.From(span.FirstYear <= inner.FirstYear && inner.LastYear <= span.LastYear))),
        ["YearSpan.Overlaps"] = Functions.Of<YearSpanValue, YearSpanValue>(static (one, other) => Value.From(one.FirstYear <= other.LastYear && other.FirstYear <= one.LastYear)),
        ["YearSpan.IsFollowedBy"] = Functions.Of<YearSpanValue, YearSpanValue>(static (one, next) => Value.From(next.FirstYear == one.LastYear + 1)),
        ["YearSpan.ToDateInterval"] = Functions.Of<YearSpanValue>(Days),
    };

    /// <summary>The span that a text writes; nothing where it writes none.</summary>
    public static YearSpanValue? From(string text) => YearSpanGrammar.TryRead(text.AsSpan(), out var firstYear, out var lastYear) ? new YearSpanValue(firstYear, lastYear) : null;

    /// <summary>The span of the days of whole years; nothing of other days.</summary>
    public static YearSpanValue? From(DateIntervalValue days) => AreWholeYears(days) ? From(days.Start.Year, days.End.Year) : null;

    public static bool AreWholeYears(DateIntervalValue days) => days is { Start: { Month: 1, Day: 1 }, End: { Month: 12, Day: 31 } };

    private static YearSpanValue? From(int firstYear, int lastYear) => YearSpanRules.Hold(firstYear, lastYear) ? new YearSpanValue(firstYear, lastYear) : null;

    private static bool Contains(YearSpanValue span, int year) => span.FirstYear <= year && year <= span.LastYear;

    private static DateIntervalValue? Days(YearSpanValue span) =>
        CivilDate.Of(span.FirstYear, 1, 1) is { } first && CivilDate.Of(span.LastYear, 12, 31) is { } last ? new DateIntervalValue(first, last) : null;
}
