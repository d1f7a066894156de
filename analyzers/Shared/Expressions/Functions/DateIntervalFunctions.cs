namespace Diplomacy.Domain.Expressions;

/// <summary>Days from the first to the last, both included: NodaTime's <c>DateInterval</c>.</summary>
internal static class DateIntervalFunctions
{
    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["DateInterval::new"] = Functions.Of<DateValue, DateValue>(static (start, end) => Between(start.Date, end.Date)),
        ["DateInterval.Start"] = Functions.Of<DateIntervalValue>(static dates => new DateValue(dates.Start)),
        ["DateInterval.End"] = Functions.Of<DateIntervalValue>(static dates => new DateValue(dates.End)),
        ["DateInterval.Length"] = Functions.Of<DateIntervalValue>(static dates => Value.From(dates.Length)),
        ["DateInterval.Contains"] = Functions.FirstOf(
            Functions.Of<DateIntervalValue, DateValue>(static (dates, date) => Value.From(dates.Start <= date.Date && date.Date <= dates.End)),
            Functions.Of<DateIntervalValue, DateIntervalValue>(static (dates, inner) => Value.From(dates.Start <= inner.Start && inner.End <= dates.End))),
        ["DateInterval.Intersection"] = Functions.Of<DateIntervalValue, DateIntervalValue>(static (one, other) => Between(Later(one.Start, other.Start), Earlier(one.End, other.End)) ?? Value.Null),
        ["DateInterval.Union"] = Functions.Of<DateIntervalValue, DateIntervalValue>(static (one, other) =>
            Touch(one, other) ? new DateIntervalValue(Earlier(one.Start, other.Start), Later(one.End, other.End)) : Value.Null),
    };

    private static DateIntervalValue? Between(CivilDate start, CivilDate end) => start <= end ? new DateIntervalValue(start, end) : null;

    /// <summary>Whether two intervals share a day or follow one another without a gap.</summary>
    private static bool Touch(DateIntervalValue one, DateIntervalValue other) =>
        one.Start.DayNumber <= other.End.DayNumber + 1 && other.Start.DayNumber <= one.End.DayNumber + 1;

    private static CivilDate Earlier(CivilDate one, CivilDate other) => one <= other ? one : other;

    private static CivilDate Later(CivilDate one, CivilDate other) => one >= other ? one : other;
}
