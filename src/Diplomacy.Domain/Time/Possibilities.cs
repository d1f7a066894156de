namespace Diplomacy.Domain.Time;

/// <summary>The stretches of time for which a value may stand, each of them alone: units, or every stretch that begins at one of some points and ends at one of others.</summary>
internal readonly struct Possibilities
{
    private Possibilities(UnitSet units) => (Units, AreUnits) = (units, true);

    private Possibilities(PointSet starts, PointSet ends) => (Starts, Ends) = (starts, ends);

    public bool AreUnits { get; }

    public UnitSet Units { get; }

    public PointSet Starts { get; }

    public PointSet Ends { get; }

    /// <summary>Any stretch at all.</summary>
    public static Possibilities Any => new(PointSet.Any, PointSet.Any);

    /// <summary>The only stretch, where there is only one.</summary>
    public Stretch? Only => !AreUnits && Starts.IsOne && Ends.IsOne ? new Stretch(Starts.One, Ends.One) : null;

    /// <summary>Whether some points or units are left out between the first and the last.</summary>
    public bool HasGaps => AreUnits ? !Units.IsRun : Starts.HasGaps || Ends.HasGaps;

    public TimePoint FirstStart => AreUnits ? Units.First.Start : Starts.First;

    public TimePoint LastStart => AreUnits ? Units.Last.Start : Starts.Last;

    public TimePoint FirstEnd => AreUnits ? Units.First.End : Ends.First;

    public TimePoint LastEnd => AreUnits ? Units.Last.End : Ends.Last;

    public static Possibilities Of(TimePoint start, TimePoint end) => new(PointSet.Of(start), PointSet.Of(end));

    public static Possibilities Of(Stretch stretch) => Of(stretch.Start, stretch.End);

    public static Possibilities Of(UnitSet units) => new(units);

    public static Possibilities Of(DateShape date) => date.IsSpecified ? Of(TheOnly(date)) : new(UnitSet.Of(date));

    public static Possibilities OfInterval(EdtfRange ends) => new(StartsOf(ends.First, ends.FirstForm), EndsOf(ends.Last, ends.LastForm));

    /// <summary>What stands between two commas of a set, of which one is meant or each.</summary>
    public static Possibilities OfMember(EdtfRange member, bool isEach) => member.IsSingle ? Of(member.First) : new(UnitSet.Run(
        member.First.Precision,
        member.FirstForm is EdtfEndForm.Date ? TheOnly(member.First).Start : TimePoint.Past,
        member.LastForm is EdtfEndForm.Date ? TheOnly(member.Last).End : TimePoint.Future,
        isEach));

    /// <summary>The year, month or day of a date whose digits are all specified.</summary>
    public static Stretch TheOnly(DateShape date)
    {
        var year = date.IsNegative ? -date.Year.Least : date.Year.Least;
        if (date.Precision is DatePrecision.Year) return new Stretch(new TimePoint(year, 0), new TimePoint(year + 1, 0));
        if (date.Precision is DatePrecision.Month) return Stretch.OfMonth(year, date.Month.Least);

        var start = TimePoint.StartOfDay(year, date.Month.Least, date.Day.Least);
        return new Stretch(start, start.PlusSeconds(TimePoint.SecondsPerDay));
    }

    private static PointSet StartsOf(DateShape date, EdtfEndForm form) => form switch
    {
        EdtfEndForm.Date => date.IsSpecified ? PointSet.Of(TheOnly(date).Start) : PointSet.StartsOf(UnitSet.Of(date)),
        EdtfEndForm.Open => PointSet.Of(TimePoint.Past),
        _ => PointSet.Any,
    };

    private static PointSet EndsOf(DateShape date, EdtfEndForm form) => form switch
    {
        EdtfEndForm.Date => date.IsSpecified ? PointSet.Of(TheOnly(date).End) : PointSet.EndsOf(UnitSet.Of(date)),
        EdtfEndForm.Open => PointSet.Of(TimePoint.Future),
        _ => PointSet.Any,
    };
}
