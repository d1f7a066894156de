using Diplomacy.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Domain;

/// <summary>The earliest or the latest day for which a value may stand. Its default is one that is not known.</summary>
public readonly record struct DateBound
{
    private DateBound(DateBoundKind kind, LocalDate day) => (Kind, KnownDay) = (kind, day);

    /// <summary>Not known.</summary>
    public static DateBound Unknown => default;

    /// <summary>None.</summary>
    public static DateBound Unbounded => new(DateBoundKind.Unbounded, default);

    /// <summary>Before or after all days of the calendar.</summary>
    public static DateBound OutsideTheCalendar => new(DateBoundKind.OutsideTheCalendar, default);

    /// <summary>What is known of it.</summary>
    public DateBoundKind Kind { get; }

    /// <summary>The day; <see langword="null"/> where it is not one.</summary>
    public LocalDate? Day => Kind is DateBoundKind.Day ? KnownDay : null;

    private LocalDate KnownDay { get; }

    /// <summary>A bound that is a day.</summary>
    /// <param name="day">The day.</param>
    public static DateBound At(LocalDate day) => new(DateBoundKind.Day, day);

    /// <summary>The day in ISO form; <c>..</c> where there is none, <c>?</c> where it is not known, <c>-</c> outside the calendar.</summary>
    public override string ToString() => Kind switch
    {
        DateBoundKind.Day => LocalDatePattern.Iso.Format(KnownDay),
        DateBoundKind.Unbounded => "..",
        DateBoundKind.OutsideTheCalendar => "-",
        _ => "?",
    };

    /// <summary>The earlier of two first days. No date begins after the calendar ends.</summary>
    internal static DateBound Earlier(DateBound one, DateBound other) => one.Day is { } day && other.Day is { } otherDay ? At(LocalDate.Min(day, otherDay)) : Wider(one, other);

    /// <summary>The later of two last days, neither of which lies before the calendar begins.</summary>
    internal static DateBound Later(DateBound one, DateBound other) => one.Day is { } day && other.Day is { } otherDay ? At(LocalDate.Max(day, otherDay)) : Wider(one, other);

    internal static DateBound At(CalendarDay day) => day.Year < CalendarSystem.Iso.MinYear ? OutsideTheCalendar : At(new LocalDate(day.Year, day.Month, day.Day));

    private static DateBound Wider(DateBound one, DateBound other) => Width(one) >= Width(other) ? one : other;

    private static int Width(DateBound bound) => bound.Kind switch
    {
        DateBoundKind.Unbounded => 3,
        DateBoundKind.Unknown => 2,
        DateBoundKind.OutsideTheCalendar => 1,
        _ => 0,
    };
}
