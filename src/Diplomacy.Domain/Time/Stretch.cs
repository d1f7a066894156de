namespace Diplomacy.Domain.Time;

/// <summary>Time from one point to a later one.</summary>
internal readonly record struct Stretch(TimePoint Start, TimePoint End)
{
    /// <summary>The year, month or day in which a point lies, or which begins with it.</summary>
    public static Stretch Around(TimePoint point, DatePrecision precision)
    {
        if (precision is DatePrecision.Year) return new Stretch(new TimePoint(point.Year, 0), new TimePoint(point.Year + 1, 0));
        if (precision is DatePrecision.Month) return OfMonth(point.Year, point.Month);

        var start = point with { Second = point.Second - (point.Second % TimePoint.SecondsPerDay) };
        return new Stretch(start, start.PlusSeconds(TimePoint.SecondsPerDay));
    }

    public static Stretch OfMonth(long year, int month) =>
        new(TimePoint.StartOfMonth(year, month), month == 12 ? new TimePoint(year + 1, 0) : TimePoint.StartOfMonth(year, month + 1));

    /// <summary>The relation of this stretch to another.</summary>
    public TemporalRelation To(Stretch other)
    {
        if (End <= other.Start) return End == other.Start ? TemporalRelation.Meets : TemporalRelation.Before;
        if (Start >= other.End) return Start == other.End ? TemporalRelation.MetBy : TemporalRelation.After;

        var ends = End.CompareTo(other.End);
        return Start.CompareTo(other.Start) switch
        {
            < 0 => ends < 0 ? TemporalRelation.Overlaps : ends == 0 ? TemporalRelation.FinishedBy : TemporalRelation.Contains,
            0 => ends < 0 ? TemporalRelation.Starts : ends == 0 ? TemporalRelation.Equals : TemporalRelation.StartedBy,
            _ => ends < 0 ? TemporalRelation.During : ends == 0 ? TemporalRelation.Finishes : TemporalRelation.OverlappedBy,
        };
    }
}
