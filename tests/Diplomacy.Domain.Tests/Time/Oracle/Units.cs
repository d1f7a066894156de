using Diplomacy.Domain.Tests.Time.Written;

namespace Diplomacy.Domain.Tests.Time.Oracle;

/// <summary>Years, months and days in their order.</summary>
internal static class Units
{
    /// <summary>The whole units between two seconds.</summary>
    public static IEnumerable<Stretch> Within(long from, long until, int precision)
    {
        var year = (from / ((from < 0 ? 365 : 366) * Days.Seconds)) - 2;
        while (Days.OfYear(year).End <= from) year++;
        for (; Days.OfYear(year).Start < until; year++)
        {
            foreach (var unit in OfYear(year, precision, from, until))
            {
                if (unit.Start >= from && unit.End <= until) yield return unit;
            }
        }
    }

    private static IEnumerable<Stretch> OfYear(long year, int precision, long from, long until) => precision switch
    {
        0 => [Days.OfYear(year)],
        1 => Enumerable.Range(1, 12).Select(month => Days.OfMonth(year, month)),
        _ => from month in Enumerable.Range(1, 12)
             where Days.OfMonth(year, month).End > @from && Days.OfMonth(year, month).Start < until
             from day in Enumerable.Range(1, Days.InMonth(year, month))
             select Days.OfDay(year, month, day),
    };
}
