namespace Diplomacy.Domain.Time;

/// <summary>Years, months or days in their order: those for which a date with unspecified digits may stand, or each from one to another.</summary>
internal readonly struct UnitSet
{
    private readonly Completions _completions;
    private readonly bool _isRun;

    private UnitSet(Completions completions, bool isRun, DatePrecision precision, Stretch first, Stretch last)
    {
        (_completions, _isRun) = (completions, isRun);
        (Precision, First, Last) = (precision, first, last);
    }

    public DatePrecision Precision { get; }

    /// <summary>The first of them; a very early one where there is no first.</summary>
    public Stretch First { get; }

    /// <summary>The last of them; a very late one where there is no last.</summary>
    public Stretch Last { get; }

    public bool IsRun => _isRun;

    /// <summary>Whether there are some in several years, with others left out between them.</summary>
    public bool HasManyYears => !_isRun && First.Start.Year != Last.Start.Year;

    public static UnitSet Of(DateShape shape)
    {
        var completions = new Completions(shape);
        var first = Stretch.Around(TimePoint.StartOf(completions.Earliest()!.Value), shape.Precision);
        var last = Stretch.Around(TimePoint.EndOf(completions.Latest()!.Value).PlusSeconds(-1), shape.Precision);
        return new UnitSet(completions, isRun: false, shape.Precision, first, last);
    }

    /// <summary>Each from one that begins with a point, or from ever, to one that ends with a point, or for ever.</summary>
    public static UnitSet Run(DatePrecision precision, TimePoint start, TimePoint end, bool isEach)
    {
        var (veryEarly, veryLate) = isEach ? (TimePoint.VeryEarly, TimePoint.VeryLate) : (TimePoint.EarlierStill, TimePoint.LaterStill);
        var first = Stretch.Around(start.IsFinite ? start : veryEarly, precision);
        var last = Stretch.Around(end.IsFinite ? end.PlusSeconds(-1) : veryLate, precision);
        return new UnitSet(default, isRun: true, precision, first, last);
    }

    public bool MayHave(long year) => _isRun ? First.Start.Year <= year && year <= Last.Start.Year : year is >= -9999 and <= 9999 && _completions.HasYear((int)year);

    /// <summary>The first that begins with a point or after it.</summary>
    public Stretch? FirstFrom(TimePoint point)
    {
        if (point <= First.Start) return First;
        if (point > Last.Start) return null;
        if (_isRun) return Stretch.Around(point, Precision) is var unit && unit.Start == point ? unit : Stretch.Around(unit.End, Precision);

        for (var year = point.Year; year <= Last.Start.Year; year++)
        {
            if (MayHave(year) && FirstIn(year, year == point.Year ? point.Second : 0) is { } found) return found;
        }

        return null;
    }

    /// <summary>The last that begins with a point or before it.</summary>
    public Stretch? LastUntil(TimePoint point)
    {
        if (point >= Last.Start) return Last;
        if (point < First.Start) return null;
        if (_isRun) return Stretch.Around(point, Precision);

        for (var year = point.Year; year >= First.Start.Year; year--)
        {
            if (MayHave(year) && LastIn(year, year == point.Year ? point.Second : int.MaxValue) is { } found) return found;
        }

        return null;
    }

    /// <summary>The one in which a point lies, or which begins with it.</summary>
    public Stretch? Around(TimePoint point) => LastUntil(point) is { } unit && point < unit.End ? unit : null;

    /// <summary>The first of a year that begins no earlier than a second of it.</summary>
    private Stretch? FirstIn(long year, int second)
    {
        if (Precision is DatePrecision.Year) return second == 0 ? Stretch.Around(new TimePoint(year, 0), DatePrecision.Year) : null;

        for (var month = new TimePoint(year, second).Month; month <= 12; month++)
        {
            if (!Completions.Has(_completions.Months, month)) continue;

            var start = TimePoint.StartOfMonth(year, month);
            if (Precision is DatePrecision.Month)
            {
                if (start.Second >= second) return Stretch.OfMonth(year, month);
                continue;
            }

            var days = _completions.DaysOf((int)year, month);
            var firstDay = Math.Max(1, ((second - start.Second + TimePoint.SecondsPerDay - 1) / TimePoint.SecondsPerDay) + 1);
            for (var day = firstDay; day <= 31; day++)
            {
                if (Completions.Has(days, day)) return Stretch.Around(TimePoint.StartOfDay(year, month, day), DatePrecision.Day);
            }
        }

        return null;
    }

    /// <summary>The last of a year that begins no later than a second of it.</summary>
    private Stretch? LastIn(long year, int second)
    {
        if (Precision is DatePrecision.Year) return Stretch.Around(new TimePoint(year, 0), DatePrecision.Year);

        for (var month = 12; month >= 1; month--)
        {
            var start = TimePoint.StartOfMonth(year, month);
            if (start.Second > second || !Completions.Has(_completions.Months, month)) continue;
            if (Precision is DatePrecision.Month) return Stretch.OfMonth(year, month);

            var days = _completions.DaysOf((int)year, month);
            for (var day = Math.Min(31, ((second - start.Second) / TimePoint.SecondsPerDay) + 1); day >= 1; day--)
            {
                if (Completions.Has(days, day)) return Stretch.Around(TimePoint.StartOfDay(year, month, day), DatePrecision.Day);
            }
        }

        return null;
    }
}
