namespace Diplomacy.Domain.Time;

/// <summary>The relations that some stretch of the one has to some stretch of the other. Exact, and without allocation.</summary>
internal static class PossibleRelations
{
    public static int Between(Possibilities one, Possibilities other)
    {
        if (one.Only is { } single && other.Only is { } otherSingle) return Answers.Bit(single.To(otherSingle));
        if (one.AreUnits) return OfUnits(one.Units, other);

        return other.AreUnits ? Answers.Inverse(OfUnits(other.Units, one)) : BetweenEnds(one, other);
    }

    private static int OfUnits(UnitSet units, Possibilities other)
    {
        var relations = 0;
        foreach (var unit in new UnitSweep(units, Term.Of(other))) relations |= Of(unit, other);
        return relations;
    }

    /// <summary>The relations of one stretch to some stretch of the other.</summary>
    private static int Of(Stretch one, Possibilities other) => other switch
    {
        { Only: { } single } => Answers.Bit(one.To(single)),
        { AreUnits: true } => ToUnits(one, other.Units),
        _ => BetweenEnds(Possibilities.Of(one), other),
    };

    /// <summary>Both ends of a stretch may be chosen freely, as long as it ends after it starts: so the least and greatest that fit decide.</summary>
    private static int BetweenEnds(Possibilities one, Possibilities other)
    {
        var (starts, ends, otherStarts, otherEnds) = (one.Starts, one.Ends, other.Starts, other.Ends);
        var relations = Apart(one, other, TemporalRelation.Before, TemporalRelation.Meets) | Apart(other, one, TemporalRelation.After, TemporalRelation.MetBy);

        var laterStart = starts.FirstAfter(otherStarts.First);
        var otherLaterStart = otherStarts.FirstAfter(starts.First);
        var earlierEnd = ends.LastBefore(otherEnds.Last);
        var otherEarlierEnd = otherEnds.LastBefore(ends.Last);

        // Starts before the other.
        relations |= If(otherLaterStart < earlierEnd, TemporalRelation.Overlaps);
        relations |= If(otherLaterStart < ends.LastShared(otherEnds), TemporalRelation.FinishedBy);
        relations |= If(otherLaterStart < otherEarlierEnd, TemporalRelation.Contains);

        // Starts with the other.
        if (starts.FirstShared(otherStarts) is { } shared)
        {
            relations |= If(ends.FirstAfter(shared) < otherEnds.Last, TemporalRelation.Starts);
            relations |= If(shared < ends.LastShared(otherEnds), TemporalRelation.Equals);
            relations |= If(otherEnds.FirstAfter(shared) < ends.Last, TemporalRelation.StartedBy);
        }

        // Starts after the other.
        relations |= If(laterStart < earlierEnd, TemporalRelation.During);
        relations |= If(laterStart < ends.LastShared(otherEnds), TemporalRelation.Finishes);
        relations |= If(laterStart < otherEarlierEnd, TemporalRelation.OverlappedBy);
        return relations;
    }

    /// <summary>Whether the one may end before the other starts, with time between or without.</summary>
    private static int Apart(Possibilities one, Possibilities other, TemporalRelation apart, TemporalRelation touching)
    {
        var shared = one.Ends.FirstShared(other.Starts, after: one.Starts.First);
        return If(one.Ends.FirstAfter(one.Starts.First) < other.Starts.LastBefore(other.Ends.Last), apart) | If(shared < other.Ends.Last, touching);
    }

    /// <summary>Units do not overlap: besides the first and the last, only those at the ends of the stretch and within it matter.</summary>
    private static int ToUnits(Stretch one, UnitSet units)
    {
        var relations = Answers.Bit(one.To(units.First)) | Answers.Bit(one.To(units.Last));
        if (units.Around(one.Start) is { } first) relations |= Answers.Bit(one.To(first));
        if (units.Around(one.Start.PlusSeconds(-1)) is { } before) relations |= Answers.Bit(one.To(before));
        if (units.Around(one.End) is { } after) relations |= Answers.Bit(one.To(after));
        if (units.FirstFrom(one.Start.PlusSeconds(1)) is { } within) relations |= Answers.Bit(one.To(within));
        if (units.LastUntil(one.End.PlusSeconds(-1)) is { } last) relations |= Answers.Bit(one.To(last));
        return relations;
    }

    private static int If(bool holds, TemporalRelation relation) => holds ? Answers.Bit(relation) : 0;
}
