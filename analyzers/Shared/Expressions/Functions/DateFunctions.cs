namespace Diplomacy.Domain.Expressions;

/// <summary>Days of the ISO calendar: NodaTime's <c>LocalDate</c>.</summary>
internal static class DateFunctions
{
    private const int DaysPerWeek = 7;

    private static readonly string[] DayNames = ["None", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["LocalDate::new"] = Functions.OfInts(3, 3, static parts => From(CivilDate.Of(parts[0], parts[1], parts[2]))),
        ["LocalDate::MinIsoValue"] = Functions.Constant(new DateValue(CivilDate.MinValue)),
        ["LocalDate::MaxIsoValue"] = Functions.Constant(new DateValue(CivilDate.MaxValue)),
        ["LocalDate::Min"] = Functions.Of<DateValue, DateValue>(static (one, other) => one.Date <= other.Date ? one : other),
        ["LocalDate::Max"] = Functions.Of<DateValue, DateValue>(static (one, other) => one.Date >= other.Date ? one : other),
        ["Period::DaysBetween"] = Functions.Of<DateValue, DateValue>(static (start, end) => Value.From(end.Date.DayNumber - start.Date.DayNumber)),
        ["LocalDate.Year"] = Part(static date => date.Year),
        ["LocalDate.Month"] = Part(static date => date.Month),
        ["LocalDate.Day"] = Part(static date => date.Day),
        ["LocalDate.DayOfYear"] = Part(static date => date.DayOfYear),
        ["LocalDate.DayOfWeek"] = Functions.Of<DateValue>(static date => DayOfWeek(date.Date)),
        ["LocalDate.PlusDays"] = Functions.WithInt<DateValue>(static (date, days) => From(date.Date.PlusDays(days))),
        ["LocalDate.PlusWeeks"] = Functions.WithInt<DateValue>(static (date, weeks) => From(date.Date.PlusDays((long)weeks * DaysPerWeek))),
        ["LocalDate.PlusMonths"] = Functions.WithInt<DateValue>(static (date, months) => From(date.Date.PlusMonths(months))),
        ["LocalDate.PlusYears"] = Functions.WithInt<DateValue>(static (date, years) => From(date.Date.PlusYears(years))),
        ["LocalDate.ToYearMonth"] = Functions.Of<DateValue>(static date => new YearMonthValue(date.Date.Year, date.Date.Month)),
        ["LocalDate.At"] = Functions.Of<DateValue, TimeValue>(static (date, time) => new DateTimeValue(date.Date, time.NanosecondOfDay)),
        ["LocalDate.AtMidnight"] = Functions.Of<DateValue>(static date => new DateTimeValue(date.Date, 0)),
    };

    public static Value? From(CivilDate? date) => date is { } day ? new DateValue(day) : null;

    public static EnumValue DayOfWeek(CivilDate date) => new("IsoDayOfWeek", DayNames[date.DayOfWeek], date.DayOfWeek);

    private static Function Part(Func<CivilDate, int> part) => Functions.Of<DateValue>(date => Value.From(part(date.Date)));
}
