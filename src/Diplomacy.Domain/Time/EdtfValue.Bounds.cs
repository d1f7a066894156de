using System.Diagnostics.CodeAnalysis;
using Diplomacy.Domain.Time;
using NodaTime;

namespace Diplomacy.Domain;

/// <content>The days for which a value may stand.</content>
public abstract partial class EdtfValue
{
    /// <summary>The first day for which the value may stand. Not known for a season of no fixed months, for an unknown start and for a year of which no digit is specified.</summary>
    public DateBound Earliest => BoundsBy().Earliest;

    /// <summary>The last day for which the value may stand. Not known for a season of no fixed months, for an unknown end and for a year of which no digit is specified.</summary>
    public DateBound Latest => BoundsBy().Latest;

    /// <summary>The first day for which the value may stand: of <c>2026-03</c> it is 1 March; absent where <see cref="Earliest"/> is no day.</summary>
    public LocalDate? EarliestDay => Earliest.Day;

    /// <summary>The last day for which the value may stand: of <c>2026-03</c> it is 31 March; absent where <see cref="Latest"/> is no day.</summary>
    public LocalDate? LatestDay => Latest.Day;

    /// <summary>The days between which the value lies, with what the caller assumes of it.</summary>
    /// <param name="seasons">In which months seasons lie; without it the bounds of a season are not known.</param>
    /// <param name="margin">How far an approximate value may lie from what is written; by default nothing is widened.</param>
    public abstract DateBounds BoundsBy(SeasonPolicy? seasons = null, ApproximationMargin margin = default);

    /// <summary>Every day for which the value may stand, or which lies in a stretch for which it may stand; in their order.</summary>
    /// <param name="seasons">In which months seasons lie.</param>
    /// <returns>The days, read one by one; <see langword="null"/> where there is no end of them, or where the bounds are not known or lie outside the calendar.</returns>
    public IEnumerable<LocalDate>? PossibleDays(SeasonPolicy? seasons = null)
    {
        var bounds = BoundsBy(seasons);
        return bounds is { Earliest.Day: { } first, Latest.Day: { } last } ? DaysBetween(first, last, seasons) : null;
    }

    /// <summary>The day, where the value is one and nothing about it is unspecified or qualified; else <see langword="null"/>.</summary>
    public LocalDate? ToLocalDate() => this is Date { Precision: EdtfPrecision.Day, IsQualified: false, IsSpecified: true } ? Earliest.Day : null;

    /// <summary>The month, where the value is one and nothing about it is unspecified or qualified; else <see langword="null"/>.</summary>
    public YearMonth? ToYearMonth() => this is Date { Precision: EdtfPrecision.Month, IsQualified: false, IsSpecified: true } && Earliest.Day is { } first ? first.ToYearMonth() : null;

    /// <summary>The day of any year, where the value is a day of which the year alone is unspecified, wholly: <c>XXXX-12-25</c>; else <see langword="null"/>.</summary>
    public AnnualDate? ToAnnualDate() =>
        this is Date { Shape: { Precision: DatePrecision.Day, IsQualified: false, Year: { IsWhollyUnspecified: true, IsNegative: false }, Month.IsSpecified: true, Day.IsSpecified: true } shape }
            ? new AnnualDate(shape.Month.Least, shape.Day.Least)
            : null;

    /// <summary>The days from the first to the last, where the value is a date or an interval whose digits are all specified and not qualified, or a part of a year with fixed months; else <see langword="null"/>.</summary>
    public DateInterval? ToDateInterval()
    {
        var isExact = this switch
        {
            Date date => date.IsSpecified && !date.IsQualified,
            Interval interval => !interval.IsQualified && interval.Ends is { First.IsSpecified: true, Last.IsSpecified: true },
            Season => true,
            _ => false,
        };
        return isExact && BoundsBy() is { Earliest.Day: { } first, Latest.Day: { } last } ? new DateInterval(first, last) : null;
    }

    /// <summary>Takes a day as a value, as <see cref="FromLocalDate"/> does.</summary>
    /// <param name="day">The day, in the ISO calendar.</param>
    [return: NotNullIfNotNull(nameof(day))]
    public static implicit operator EdtfValue?(LocalDate? day) => day is { } known ? FromLocalDate(known) : null;

    /// <summary>A day.</summary>
    /// <param name="day">The day, in the ISO calendar.</param>
    public static Date FromLocalDate(LocalDate day) => new(ShapeOf(day));

    /// <summary>A month.</summary>
    /// <param name="month">The month, in the ISO calendar.</param>
    public static Date FromYearMonth(YearMonth month) => new(DateShape.Of(month.Year, month.Month));

    /// <summary>A year.</summary>
    /// <param name="year">The year, from -9999 to 9999.</param>
    public static Date FromYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs((long)year), 9999, nameof(year));
        return new(DateShape.Of(year));
    }

    /// <summary>A day of a year that is not known: <c>XXXX-12-25</c>.</summary>
    /// <param name="day">The month and the day.</param>
    public static Date FromAnnualDate(AnnualDate day) =>
        new(new DateShape(new DatePart(0xFFFF, 4)).With(DatePrecision.Month, DateShape.Decimal(day.Month)).With(DatePrecision.Day, DateShape.Decimal(day.Day)));

    /// <summary>Days from the first to the last, both included.</summary>
    /// <param name="days">The days, in the ISO calendar.</param>
    public static Interval FromDateInterval(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return new(new EdtfRange(ShapeOf(days.Start), ShapeOf(days.End), EdtfEndForm.Date, EdtfEndForm.Date, IsSingle: false), null);
    }

    private protected static DateBounds BoundsOf(DateShape date, ApproximationMargin margin)
    {
        if (date.Year.IsWhollyUnspecified) return new DateBounds(DateBound.Unknown, DateBound.Unknown);

        var bounds = date.IsSpecified ? BoundsOf(Possibilities.TheOnly(date)) : BoundsOf(new Completions(date));
        return margin == default ? bounds : new DateBounds(Widened(bounds.Earliest, date, margin, -1), Widened(bounds.Latest, date, margin, 1));
    }

    private static DateBounds BoundsOf(Completions completions) => new(DateBound.At(completions.Earliest()!.Value), DateBound.At(completions.Latest()!.Value));

    /// <summary>The bounds of what stands between two commas of a set.</summary>
    private protected static DateBounds BoundsOf(EdtfRange member, ApproximationMargin margin) => new(
        member.FirstForm is EdtfEndForm.Date ? BoundsOf(member.First, margin).Earliest : member.FirstForm is EdtfEndForm.Open ? DateBound.Unbounded : DateBound.Unknown,
        member.LastForm is EdtfEndForm.Date ? BoundsOf(member.Last, margin).Latest : member.LastForm is EdtfEndForm.Open ? DateBound.Unbounded : DateBound.Unknown);

    private protected static DateBounds BoundsOf(Stretch stretch) => new(BoundAt(stretch.Start), BoundAt(stretch.End.PlusSeconds(-1)));

    private static DateBound BoundAt(TimePoint point) =>
        point.Year is >= -9998 and <= 9999
            ? DateBound.At(new LocalDate((int)point.Year, point.Month, 1).PlusDays((point.Second - TimePoint.StartOfMonth(point.Year, point.Month).Second) / TimePoint.SecondsPerDay))
            : DateBound.OutsideTheCalendar;

    private static DateBound Widened(DateBound bound, DateShape date, ApproximationMargin margin, int direction)
    {
        var finest = date.Precision;
        while (finest > DatePrecision.Year && (date.QualifiersOf(finest) & DatePart.Approximate) == 0) finest--;
        if (bound.Day is not { } day || (date.QualifiersOf(finest) & DatePart.Approximate) == 0) return bound;

        var (years, months, days) = finest switch
        {
            DatePrecision.Year => (margin.Years, 0, 0),
            DatePrecision.Month => (0, margin.Months, 0),
            _ => (0, 0, margin.Days),
        };
        return Moved(day, direction * years, direction * months, direction * days, isEndOfMonth: date.Precision is not DatePrecision.Day && direction > 0);
    }

    /// <summary>A day moved, the last of its month to the last of another.</summary>
    private static DateBound Moved(LocalDate day, int years, int months, int days, bool isEndOfMonth)
    {
        var month = ((long)day.Year * 12) + day.Month - 1 + ((long)years * 12) + months;
        if (month < CalendarSystem.Iso.MinYear * 12L || month >= (CalendarSystem.Iso.MaxYear + 1) * 12L) return DateBound.OutsideTheCalendar;

        var moved = isEndOfMonth ? day.With(DateAdjusters.StartOfMonth).PlusYears(years).PlusMonths(months).With(DateAdjusters.EndOfMonth) : day.PlusYears(years).PlusMonths(months);
        var isOutside = days > Period.DaysBetween(moved, LocalDate.MaxIsoValue) || days < Period.DaysBetween(moved, LocalDate.MinIsoValue);
        return isOutside ? DateBound.OutsideTheCalendar : DateBound.At(moved.PlusDays(days));
    }

    private static DateShape ShapeOf(LocalDate day) => DateShape.Of(day.Year, day.Month, day.Day);

    private IEnumerable<LocalDate> DaysBetween(LocalDate first, LocalDate last, SeasonPolicy? seasons)
    {
        for (var day = first; ; day = day.PlusDays(1))
        {
            if (MayTouch(day, seasons)) yield return day;
            if (day == last) yield break;
        }
    }

    /// <summary>Whether some second of a day may belong to the value.</summary>
    private bool MayTouch(LocalDate day, SeasonPolicy? seasons) => this is DateTime || Contains(day, seasons) is not Certainty.Never;
}
