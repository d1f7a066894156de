using System.Runtime.CompilerServices;

namespace Diplomacy.Domain.Time;

/// <summary>Goes through units such that each relation that one of them may have to another term is had by one that is visited.</summary>
/// <remarks>
/// Of a run without gaps that meets no unspecified digits only units near the ends of both matter. Else, what relations the units of a year have depends only on which years around it the
/// other term has, on how far the first and last points of both are, and on whether it is a leap year. One year of each such kind is visited, so that ten thousand years cost little more
/// than ten.
/// </remarks>
internal ref struct UnitSweep
{
    /// <summary>How many years from a point units are visited whatever their kind.</summary>
    private const int Near = 3;

    /// <summary>How many units before and after a point are visited where there are no gaps.</summary>
    private const int NearUnits = 2;

    /// <summary>Beyond these no year of four digits has a neighbour.</summary>
    private const int FirstYear = -10_001;
    private const int LastYear = 10_001;

    /// <summary>The kinds of years are numbers that hold the distances to so many alternatives.</summary>
    private const int MostAlternatives = 6;

    private readonly UnitSet _units;
    private readonly Term _other;
    private readonly bool _hasNoGaps;
    private readonly bool _knowsKinds;
    private KindBuffer _seen;
    private int _kinds;
    private long _year;
    private long _lastYear = -1;
    private int _anchor;
    private Stretch? _next;
    private int _left;

    public UnitSweep(UnitSet units, Term other)
    {
        (_units, _other) = (units, other);
        _hasNoGaps = units.IsRun && !HasGaps(other, units.Precision);
        _knowsKinds = other.Count <= MostAlternatives;
        if (units.HasManyYears || (units.IsRun && !_hasNoGaps)) SweepAround(other);
    }

    public Stretch Current { get; private set; }

    public readonly UnitSweep GetEnumerator() => this;

    public bool MoveNext() => _hasNoGaps ? MoveAmongUnits() : MoveAmongYears();

    private bool MoveAmongUnits()
    {
        do
        {
            while (_left == 0)
            {
                if (!TryAnchor(_anchor++, out var anchor)) return false;
                if (anchor.IsFinite) (Current, _left) = (Before(anchor, NearUnits + 1), (2 * NearUnits) + 1);
            }

            (Current, _left) = (Stretch.Around(Current.End, _units.Precision), _left - 1);
        }
        while (Current.Start < _units.First.Start || Current.Start > _units.Last.Start);

        return true;
    }

    /// <summary>The unit so many before that around a point.</summary>
    private readonly Stretch Before(TimePoint point, int count)
    {
        var unit = Stretch.Around(point, _units.Precision);
        for (; count > 0; count--) unit = Stretch.Around(unit.Start.PlusSeconds(-1), _units.Precision);
        return unit;
    }

    private bool MoveAmongYears()
    {
        if (_next is not { } unit)
        {
            do
            {
                if (!MoveToNextYear()) return false;
            }
            while (!IsOfNewKind(_year));

            unit = _units.FirstFrom(new TimePoint(_year, 0))!.Value;
        }

        Current = unit;
        _next = unit.Start < _units.Last.Start && _units.FirstFrom(unit.End) is { } following && following.Start.Year == _year ? following : null;
        return true;
    }

    /// <summary>Whether units of a precision lie to the term in different ways also far from its ends: it has gaps, or they are parts of its own units.</summary>
    private static bool HasGaps(Term term, DatePrecision precision)
    {
        for (var place = 0; place < term.Count; place++)
        {
            if (term[place] is var alternative && (alternative.HasGaps || (alternative.AreUnits && alternative.Units.Precision < precision))) return true;
        }

        return false;
    }

    /// <summary>Beyond all points of the other the first and the last unit stand for all.</summary>
    private void SweepAround(Term other)
    {
        var (first, last) = (long.MaxValue - Near, long.MinValue + Near);
        for (var place = 0; place < other.Count; place++)
        {
            var alternative = other[place];
            ReadOnlySpan<TimePoint> points = [alternative.FirstStart, alternative.LastStart, alternative.FirstEnd, alternative.LastEnd];
            foreach (var point in points)
            {
                if (point.IsFinite) (first, last) = (Math.Min(first, point.Year), Math.Max(last, point.Year));
            }
        }

        _year = Math.Max(Math.Max(_units.First.Start.Year, FirstYear), first - Near) - 1;
        _lastYear = Math.Min(Math.Min(_units.Last.Start.Year, LastYear), last + Near);
    }

    /// <summary>Moves to the next year that has units.</summary>
    private bool MoveToNextYear()
    {
        do
        {
            while (_year >= _lastYear)
            {
                if (!TryAnchor(_anchor++, out var anchor)) return false;
                if (anchor.IsFinite) (_year, _lastYear) = (anchor.Year - Near - 1, anchor.Year + Near);
            }

            _year++;
        }
        while (!Has(_year));

        return true;
    }

    private readonly bool Has(long year) =>
        year >= _units.First.Start.Year && year <= _units.Last.Start.Year && _units.MayHave(year) && _units.FirstFrom(new TimePoint(year, 0)) is { } first && first.Start.Year == year;

    /// <summary>The points around which units are visited: the ends of both, and one year between.</summary>
    private readonly bool TryAnchor(int place, out TimePoint anchor)
    {
        anchor = default;
        if (place == 0) return true;
        if (place <= 2)
        {
            anchor = place == 1 ? _units.First.Start : _units.Last.Start;
            return true;
        }

        const int PointsOfEach = 4;
        var alternative = (place - 3) / PointsOfEach;
        if (alternative >= _other.Count) return false;

        var possibilities = _other[alternative];
        anchor = ((place - 3) % PointsOfEach) switch
        {
            0 => possibilities.FirstStart,
            1 => possibilities.LastStart,
            2 => possibilities.FirstEnd,
            _ => possibilities.LastEnd,
        };
        return true;
    }

    private bool IsOfNewKind(long year)
    {
        if (!_knowsKinds) return true;

        var kind = KindOf(CalendarDay.IsLeapYear(year) ? 1ul : 0, year, _units);
        for (var place = 0; place < _other.Count; place++) kind = KindOf(kind, year, _other[place]);

        Span<ulong> seen = _seen;
        if (seen[.._kinds].Contains(kind)) return false;
        if (_kinds < KindBuffer.Length) seen[_kinds++] = kind;
        return true;
    }

    private static ulong KindOf(ulong kind, long year, Possibilities other) =>
        other.AreUnits ? KindOf(kind, year, other.Units) : KindOf(KindOf(kind, year, other.Starts), year, other.Ends);

    private static ulong KindOf(ulong kind, long year, PointSet points)
    {
        if (points.IsAny) return kind;

        return points.IsOne ? (kind * 5) + Distance(year, points.One) : KindOf(kind, year, points.Units);
    }

    private static ulong KindOf(ulong kind, long year, UnitSet units)
    {
        for (var near = year - 1; near <= year + 1; near++) kind = (kind * 2) + (units.MayHave(near) ? 1ul : 0);
        return (((kind * 5) + Distance(year, units.First.Start)) * 5) + Distance(year, units.Last.Start);
    }

    /// <summary>How many years a point lies before or after a year, up to two; from 0 to 4.</summary>
    private static ulong Distance(long year, TimePoint point)
    {
        if (point.Year <= year - 2) return 0;
        return point.Year >= year + 2 ? 4 : (ulong)(point.Year - year + 2);
    }

    [InlineArray(Length)]
    private struct KindBuffer
    {
        public const int Length = 128;

        private ulong _first;
    }
}
