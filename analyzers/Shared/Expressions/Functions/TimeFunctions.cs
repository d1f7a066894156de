namespace Diplomacy.Domain.Expressions;

/// <summary>Times of day, moments without a zone, and offsets: NodaTime's <c>LocalTime</c>, <c>LocalDateTime</c> and <c>Offset</c>.</summary>
internal static class TimeFunctions
{
    private const long NanosecondsPerSecond = 1_000_000_000;
    private const long NanosecondsPerMinute = 60 * NanosecondsPerSecond;
    private const long NanosecondsPerHour = 60 * NanosecondsPerMinute;
    public const long NanosecondsPerDay = 24 * NanosecondsPerHour;
    private const int LargestOffset = 18 * 60 * 60;

    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["LocalTime::new"] = Functions.OfInts(2, 4, static parts => NanosecondOfDay(parts, 0) is { } time ? new TimeValue(time) : null),
        ["LocalTime::Midnight"] = Functions.Constant(new TimeValue(0)),
        ["LocalTime::MinValue"] = Functions.Constant(new TimeValue(0)),
        ["LocalTime::Noon"] = Functions.Constant(new TimeValue(NanosecondsPerDay / 2)),
        ["LocalTime::MaxValue"] = Functions.Constant(new TimeValue(NanosecondsPerDay - 1)),
        ["LocalTime::Min"] = Functions.Of<TimeValue, TimeValue>(static (one, other) => one.NanosecondOfDay <= other.NanosecondOfDay ? one : other),
        ["LocalTime::Max"] = Functions.Of<TimeValue, TimeValue>(static (one, other) => one.NanosecondOfDay >= other.NanosecondOfDay ? one : other),
        ["LocalTime.Hour"] = Functions.Of<TimeValue>(static time => Hour(time.NanosecondOfDay)),
        ["LocalTime.Minute"] = Functions.Of<TimeValue>(static time => Minute(time.NanosecondOfDay)),
        ["LocalTime.Second"] = Functions.Of<TimeValue>(static time => Second(time.NanosecondOfDay)),
        ["LocalTime.PlusHours"] = Functions.Of<TimeValue, IntegerValue>(static (time, hours) => Turned(time, hours, NanosecondsPerHour)),
        ["LocalTime.PlusMinutes"] = Functions.Of<TimeValue, IntegerValue>(static (time, minutes) => Turned(time, minutes, NanosecondsPerMinute)),
        ["LocalDateTime::new"] = Functions.OfInts(5, 7, Moment),
        ["LocalDateTime.Date"] = Functions.Of<DateTimeValue>(static moment => new DateValue(moment.Date)),
        ["LocalDateTime.TimeOfDay"] = Functions.Of<DateTimeValue>(static moment => new TimeValue(moment.NanosecondOfDay)),
        ["LocalDateTime.Year"] = Functions.Of<DateTimeValue>(static moment => Value.From(moment.Date.Year)),
        ["LocalDateTime.Month"] = Functions.Of<DateTimeValue>(static moment => Value.From(moment.Date.Month)),
        ["LocalDateTime.Day"] = Functions.Of<DateTimeValue>(static moment => Value.From(moment.Date.Day)),
        ["LocalDateTime.DayOfYear"] = Functions.Of<DateTimeValue>(static moment => Value.From(moment.Date.DayOfYear)),
        ["LocalDateTime.DayOfWeek"] = Functions.Of<DateTimeValue>(static moment => DateFunctions.DayOfWeek(moment.Date)),
        ["LocalDateTime.Hour"] = Functions.Of<DateTimeValue>(static moment => Hour(moment.NanosecondOfDay)),
        ["LocalDateTime.Minute"] = Functions.Of<DateTimeValue>(static moment => Minute(moment.NanosecondOfDay)),
        ["LocalDateTime.Second"] = Functions.Of<DateTimeValue>(static moment => Second(moment.NanosecondOfDay)),
        ["LocalDateTime.PlusDays"] = Moved(static (date, days) => date.PlusDays(days)),
        ["LocalDateTime.PlusWeeks"] = Moved(static (date, weeks) => date.PlusDays(weeks * 7L)),
        ["LocalDateTime.PlusMonths"] = Moved(static (date, months) => date.PlusMonths(months)),
        ["LocalDateTime.PlusYears"] = Moved(static (date, years) => date.PlusYears(years)),
        ["LocalDateTime.PlusHours"] = Functions.WithInt<DateTimeValue>(static (moment, hours) => Later(moment, hours, NanosecondsPerHour)),
        ["LocalDateTime.PlusMinutes"] = Functions.WithInt<DateTimeValue>(static (moment, minutes) => Later(moment, minutes, NanosecondsPerMinute)),
        ["Offset::Zero"] = Functions.Constant(new OffsetValue(0)),
        ["Offset::FromHours"] = Functions.OfInts(1, 1, static parts => OffsetOf(parts[0] * 3600L)),
        ["Offset::FromHoursAndMinutes"] = Functions.OfInts(2, 2, static parts => OffsetOf((parts[0] * 3600L) + (parts[1] * 60L))),
        ["Offset::FromSeconds"] = Functions.OfInts(1, 1, static parts => OffsetOf(parts[0])),
        ["Offset.Seconds"] = Functions.Of<OffsetValue>(static offset => Value.From(offset.Seconds)),
    };

    private static Value Hour(long time) => Value.From((int)(time / NanosecondsPerHour));

    private static Value Minute(long time) => Value.From((int)(time / NanosecondsPerMinute % 60));

    private static Value Second(long time) => Value.From((int)(time / NanosecondsPerSecond % 60));

    /// <summary>The time made of hour, minute, and where they are given second and millisecond.</summary>
    private static long? NanosecondOfDay(int[] parts, int first)
    {
        long[] limits = [24, 60, 60, 1000];
        long[] units = [NanosecondsPerHour, NanosecondsPerMinute, NanosecondsPerSecond, NanosecondsPerSecond / 1000];
        var given = parts.Skip(first).ToArray();
        return given.Where((part, place) => part < 0 || part >= limits[place]).Any() ? null : given.Select((part, place) => part * units[place]).Sum();
    }

    private static Value? Moment(int[] parts) =>
        CivilDate.Of(parts[0], parts[1], parts[2]) is { } date && NanosecondOfDay(parts, 3) is { } time ? new DateTimeValue(date, time) : null;

    /// <summary>A clock turned on; it starts anew at midnight.</summary>
    private static TimeValue Turned(TimeValue time, IntegerValue count, long unit)
    {
        var turned = (long)((time.NanosecondOfDay + (count.Number * unit)) % NanosecondsPerDay);
        return new TimeValue((turned + NanosecondsPerDay) % NanosecondsPerDay);
    }

    private static Function Moved(Func<CivilDate, int, CivilDate?> move) =>
        Functions.WithInt<DateTimeValue>((moment, count) => move(moment.Date, count) is { } date ? new DateTimeValue(date, moment.NanosecondOfDay) : null);

    private static DateTimeValue? Later(DateTimeValue moment, int count, long unit)
    {
        var time = moment.NanosecondOfDay + ((decimal)count * unit);
        var days = Math.Floor(time / NanosecondsPerDay);
        return moment.Date.PlusDays((long)days) is { } date ? new DateTimeValue(date, (long)(time - (days * NanosecondsPerDay))) : null;
    }

    private static OffsetValue? OffsetOf(long seconds) => seconds is >= -LargestOffset and <= LargestOffset ? new OffsetValue((int)seconds) : null;
}
