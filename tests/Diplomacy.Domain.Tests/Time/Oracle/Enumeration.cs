using Diplomacy.Domain.Tests.Time.Written;

namespace Diplomacy.Domain.Tests.Time.Oracle;

/// <summary>Everything for which a value may stand, one by one. It knows nothing of how the library does it.</summary>
internal static class Enumeration
{
    /// <summary>Enumeration ends after one more than so many.</summary>
    public const int MostStretches = 20_000;

    /// <summary>The ends of everything that a value names.</summary>
    public static IEnumerable<long> PointsOf(WrittenValue value) => value switch
    {
        WrittenTime time => Ends([time.Second(inUtc: false), time.Second(inUtc: true)]),
        WrittenYear year => Ends(year.Years().Select(Days.OfYear)),
        WrittenSeason season => Ends([Days.OfYear(season.Year - 1), Days.OfYear(season.Year + 1)]),
        _ => value.Dates.SelectMany(date => Ends(date.Completions)),
    };

    /// <summary>The things that a value stands for at one time, each with its alternatives; nothing where the value has ends that are any day.</summary>
    /// <param name="value">The value.</param>
    /// <param name="horizon">How far what is open is followed.</param>
    /// <param name="reach">How far a range of which all are meant is followed.</param>
    /// <param name="policy">The months of seasons.</param>
    /// <param name="inUtc">Whether times are compared as instants.</param>
    public static List<Stretch[]>? Terms(WrittenValue value, Horizon horizon, int reach, SeasonPolicy? policy, bool inUtc) => value switch
    {
        WrittenDate date => [[.. date.Completions]],
        WrittenTime time => [[time.Second(inUtc)]],
        WrittenYear year => [[.. year.Years().Select(Days.OfYear)]],
        WrittenSeason season => season.Months(policy) is { } months ? [[months]] : null,
        WrittenInterval { First: null, Missing: "" } or WrittenInterval { Last: null, Missing: "" } => null,
        WrittenInterval interval => [Between([.. StartsOf(interval, [])], [.. EndsOf(interval, [])])],
        WrittenSet { AreAllMeant: false } set => [[.. set.Members.SelectMany(member => UnitsOf(member, horizon, Horizon.Longest))]],
        WrittenSet set => [.. set.Members.SelectMany(member => member.IsRange ? UnitsOf(member, horizon, reach).Select(unit => new[] { unit }) : [[.. member.First!.Completions]])],
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>The stretches of a value with ends that are any day, or none. Only the order of the ends counts, so few days around each point that matters stand for all.</summary>
    public static List<Stretch[]> TermsWithAnyDay(WrittenValue value, IEnumerable<long> points)
    {
        long[] days = [Stretch.Past, .. points.Append(0).SelectMany(DaysAround).Distinct().Order(), Stretch.Future];
        return value is WrittenInterval interval ? [Between([.. StartsOf(interval, days)], [.. EndsOf(interval, days)])] : [Between(days, days)];
    }

    public static IEnumerable<long> Ends(IEnumerable<Stretch> stretches) => stretches.SelectMany(stretch => new[] { stretch.Start, stretch.End });

    private static IEnumerable<long> StartsOf(WrittenInterval interval, long[] days) =>
        interval.First is { } first ? first.Completions.Select(unit => unit.Start) : interval.Missing.Length > 0 ? [Stretch.Past] : days;

    private static IEnumerable<long> EndsOf(WrittenInterval interval, long[] days) =>
        interval.Last is { } last ? last.Completions.Select(unit => unit.End) : interval.Missing.Length > 0 ? [Stretch.Future] : days;

    private static Stretch[] Between(long[] starts, long[] ends) =>
        [.. (from start in starts from end in ends where start < end select new Stretch(start, end)).Take(MostStretches + 1)];

    private static IEnumerable<long> DaysAround(long point)
    {
        const int Near = 4;
        if (point is Stretch.Past or Stretch.Future) return [];

        var day = (long)Math.Floor((decimal)point / Days.Seconds);
        return Enumerable.Range(-Near, (2 * Near) + 2).Select(near => (day + near) * Days.Seconds);
    }

    /// <summary>The years, months or days of a range.</summary>
    private static IEnumerable<Stretch> UnitsOf(WrittenMember member, Horizon horizon, int reach)
    {
        if (!member.IsRange) return member.First!.Completions;

        var from = member.First?.Completions[0].Start ?? horizon.FirstSecond(reach);
        var until = member.Last?.Completions[0].End ?? horizon.LastSecond(reach);
        return Units.Within(from, until, member.Precision).Take(MostStretches + 1);
    }
}
