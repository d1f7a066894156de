using Diplomacy.Domain.Time;

namespace Diplomacy.Domain.Expressions;

/// <summary>Months of the ISO calendar: NodaTime's <c>YearMonth</c>.</summary>
internal static class YearMonthFunctions
{
    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["YearMonth::new"] = Functions.OfInts(2, 2, static parts => From(CivilDate.Of(parts[0], parts[1], 1))),
        ["YearMonth.Year"] = Functions.Of<YearMonthValue>(static month => Value.From(month.Year)),
        ["YearMonth.Month"] = Functions.Of<YearMonthValue>(static month => Value.From(month.Month)),
        ["YearMonth.PlusMonths"] = Functions.WithInt<YearMonthValue>(static (month, months) => From(CivilDate.Of(month.Year, month.Month, 1)?.PlusMonths(months))),
        ["YearMonth.OnDayOfMonth"] = Functions.WithInt<YearMonthValue>(static (month, day) => DateFunctions.From(CivilDate.Of(month.Year, month.Month, day))),
        ["YearMonth.ToDateInterval"] = Functions.Of<YearMonthValue>(static month => Days(month.Year, month.Month)),
    };

    private static YearMonthValue? From(CivilDate? date) => date is { } day ? new YearMonthValue(day.Year, day.Month) : null;

    private static DateIntervalValue? Days(int year, int month) =>
        CivilDate.Of(year, month, 1) is { } first && CivilDate.Of(year, month, CalendarDay.DaysInMonth(year, month)) is { } last ? new DateIntervalValue(first, last) : null;
}
