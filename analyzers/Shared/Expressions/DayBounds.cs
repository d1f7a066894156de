using Diplomacy.Domain.Time;

namespace Diplomacy.Domain.Expressions;

/// <summary>The first and the last day for which a text of EDTF may stand, where these are days of the calendar: what rules compare.</summary>
/// <remarks>Seasons of no fixed months have none, and nothing is widened.</remarks>
internal static class DayBounds
{
    public static CivilDate? Earliest(EdtfSyntax syntax) => syntax.Form switch
    {
        EdtfForm.Season => Seasons.MonthsOf(syntax.Grouping) is var (first, _) ? CivilDate.Of(YearOf(syntax), first, 1) : null,
        EdtfForm.LongYear => AtYear(YearRange.Of(syntax).First, 1, 1),
        EdtfForm.Interval => EarliestOf(syntax.Ends),
        EdtfForm.OneOf or EdtfForm.AllOf => Least(syntax.Members!.Select(EarliestOf)),
        _ => Earliest(syntax.Date),
    };

    public static CivilDate? Latest(EdtfSyntax syntax) => syntax.Form switch
    {
        EdtfForm.Season => Seasons.MonthsOf(syntax.Grouping) is var (first, months) ? LastOf(YearOf(syntax), first + months - 1) : null,
        EdtfForm.LongYear => AtYear(YearRange.Of(syntax).Last, 12, 31),
        EdtfForm.Interval => LatestOf(syntax.Ends),
        EdtfForm.OneOf or EdtfForm.AllOf => Greatest(syntax.Members!.Where(static member => !EndsBeforeTheCalendar(member)).Select(LatestOf)),
        _ => Latest(syntax.Date),
    };

    private static CivilDate? EarliestOf(EdtfRange range) => range.FirstForm is EdtfEndForm.Date ? Earliest(range.First) : null;

    private static CivilDate? LatestOf(EdtfRange range) => range.LastForm is EdtfEndForm.Date ? Latest(range.Last) : null;

    private static CivilDate? Earliest(DateShape date) => date.Year.IsWhollyUnspecified ? null : Of(new Completions(date).Earliest());

    private static CivilDate? Latest(DateShape date) => date.Year.IsWhollyUnspecified ? null : Of(new Completions(date).Latest());

    private static bool EndsBeforeTheCalendar(EdtfRange range) =>
        range.LastForm is EdtfEndForm.Date && !range.Last.Year.IsWhollyUnspecified && new Completions(range.Last).Latest() is { Year: < CivilDate.MinYear };

    /// <summary>The least of some days; nothing where one is missing.</summary>
    private static CivilDate? Least(IEnumerable<CivilDate?> days) => days.Aggregate(static (one, other) => one is { } day && other is { } next ? (day <= next ? day : next) : null);

    private static CivilDate? Greatest(IEnumerable<CivilDate?> days)
    {
        var known = days.ToArray();
        return known.Length == 0 ? null : known.Aggregate(static (one, other) => one is { } day && other is { } next ? (day >= next ? day : next) : null);
    }

    private static int YearOf(EdtfSyntax season) => new Completions(season.Date).FirstYear;

    private static CivilDate? LastOf(int year, int month) => CivilDate.Of(year, month, CalendarDay.DaysInMonth(year, month));

    private static CivilDate? AtYear(long year, int month, int day) => year is >= CivilDate.MinYear and <= CivilDate.MaxYear ? CivilDate.Of((int)year, month, day) : null;

    private static CivilDate? Of(CalendarDay? day) => day is { } found ? CivilDate.Of(found.Year, found.Month, found.Day) : null;
}
