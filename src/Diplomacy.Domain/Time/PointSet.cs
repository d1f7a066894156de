namespace Diplomacy.Domain.Time;

/// <summary>The points at which something may begin or end.</summary>
internal readonly struct PointSet
{
    private readonly Kind _kind;
    private readonly TimePoint _point;
    private readonly UnitSet _units;

    private PointSet(Kind kind, TimePoint point, UnitSet units) => (_kind, _point, _units) = (kind, point, units);

    private enum Kind
    {
        One,
        Starts,
        Ends,
        Any,
    }

    /// <summary>Every point between two days, and those before and after all.</summary>
    public static PointSet Any => new(Kind.Any, default, default);

    public bool IsOne => _kind is Kind.One;

    public bool IsAny => _kind is Kind.Any;

    /// <summary>Whether some points are left out between the first and the last.</summary>
    public bool HasGaps => _kind is Kind.Starts or Kind.Ends;

    /// <summary>The only point.</summary>
    public TimePoint One => _point;

    /// <summary>The units at whose starts or ends the points lie, where there are some.</summary>
    public UnitSet Units => _units;

    public TimePoint First => _kind switch
    {
        Kind.One => _point,
        Kind.Starts => _units.First.Start,
        Kind.Ends => _units.First.End,
        _ => TimePoint.Past,
    };

    public TimePoint Last => _kind switch
    {
        Kind.One => _point,
        Kind.Starts => _units.Last.Start,
        Kind.Ends => _units.Last.End,
        _ => TimePoint.Future,
    };

    public static PointSet Of(TimePoint point) => new(Kind.One, point, default);

    public static PointSet StartsOf(UnitSet units) => new(Kind.Starts, default, units);

    public static PointSet EndsOf(UnitSet units) => new(Kind.Ends, default, units);

    /// <summary>The first point at or after another.</summary>
    public TimePoint? FirstFrom(TimePoint point)
    {
        if (point <= First) return First;
        if (point > Last) return null;

        return _kind switch
        {
            Kind.One => _point,
            Kind.Starts => _units.FirstFrom(point)?.Start,
            Kind.Ends => _units.FirstFrom(Stretch.Around(point.PlusSeconds(-1), _units.Precision).Start)?.End,
            _ => !point.IsFinite ? point : Stretch.Around(point, DatePrecision.Day) is var day && day.Start == point ? point : day.End,
        };
    }

    /// <summary>The last point at or before another.</summary>
    public TimePoint? LastUntil(TimePoint point)
    {
        if (point >= Last) return Last;
        if (point < First) return null;

        return _kind switch
        {
            Kind.One => _point,
            Kind.Starts => _units.LastUntil(point)?.Start,
            Kind.Ends => _units.LastUntil(Stretch.Around(point, _units.Precision).Start.PlusSeconds(-1))?.End,
            _ => !point.IsFinite ? point : Stretch.Around(point, DatePrecision.Day).Start,
        };
    }

    public TimePoint? FirstAfter(TimePoint point) => point.IsFinite ? FirstFrom(point.PlusSeconds(1)) : point == TimePoint.Past ? FirstFrom(TimePoint.Earliest) : null;

    public TimePoint? LastBefore(TimePoint point) => point.IsFinite ? LastUntil(point.PlusSeconds(-1)) : point == TimePoint.Future ? LastUntil(TimePoint.Latest) : null;

    /// <summary>The first point after another that two sets share.</summary>
    public TimePoint? FirstShared(PointSet other, TimePoint? after = null)
    {
        var one = after is { } floor ? FirstAfter(floor) : First;
        while (one is { } point)
        {
            if (other.FirstFrom(point) is not { } theirs) return null;
            if (theirs == point) return point;

            one = FirstFrom(theirs);
        }

        return null;
    }

    /// <summary>The last point before another that two sets share.</summary>
    public TimePoint? LastShared(PointSet other, TimePoint? before = null)
    {
        var one = before is { } ceiling ? LastBefore(ceiling) : Last;
        while (one is { } point)
        {
            if (other.LastUntil(point) is not { } theirs) return null;
            if (theirs == point) return point;

            one = LastUntil(theirs);
        }

        return null;
    }
}
