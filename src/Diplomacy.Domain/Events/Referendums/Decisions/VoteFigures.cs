namespace Diplomacy.Domain.Referendums;

/// <summary>The counts of a tally as ranges: a point where a count is known, and what the others allow where it is not.</summary>
/// <remarks>
/// Nothing that is missing is taken for zero. A count that was not published is computed only where the books close: the ballots in the box from all their classes, and the valid ones
/// from those for every answer, with the ballots by which the books fail to close.
/// </remarks>
internal sealed class VoteFigures
{
    private readonly Tally _tally;
    private readonly ValueList<ElectorateSnapshot> _electorate;
    private readonly long? _priorTurnout;

    public VoteFigures(Tally tally, ValueList<ElectorateSnapshot> electorate, long? priorTurnout)
    {
        (_tally, _electorate, _priorTurnout) = (tally, electorate, priorTurnout);
        Entitled = EntitledAt(null);
        Cast = tally.Cast is { } cast ? CountRange.Of(cast) : tally.HasClosedBooks ? CountRange.Of((Int128)tally.Total!.Value) : CountRange.Between((Int128)tally.Classified, tally.Issued ?? Entitled.Most);
        Valid = tally.Valid is { } valid ? CountRange.Of(valid) : ValidByItsParts();
    }

    /// <summary>How final the counts are.</summary>
    public CountStatus Status => _tally.Status;

    private CountRange Entitled { get; }

    private CountRange Cast { get; }

    private CountRange Valid { get; }

    /// <summary>The most ballots that may still come; nothing where no number limits them.</summary>
    public Int128? Outstanding => _tally.Status is not CountStatus.Partial partial ? 0
        : partial.BallotsOutstanding is { } announced ? announced
        : Entitled.IsKnown && Cast.IsKnown ? Int128.Max(0, Entitled.Least - Cast.Least)
        : null;

    /// <summary>Between which numbers a count lies, of the ballots that are counted.</summary>
    public CountRange this[VoteCount count] => count switch
    {
        VoteCount.Entitled entitled => EntitledAt(entitled.AsOf),
        VoteCount.TookPart => Published(_tally.TookPart, 0, Entitled.Most),
        VoteCount.Issued => Published(_tally.Issued, Cast.Least, Entitled.Most),
        VoteCount.Cast => Cast,
        VoteCount.NotBlank => _tally.Blank is { } blank ? Less(Cast, blank) : CountRange.Between(Valid.Least, Cast.Most),
        VoteCount.Valid => Valid,
        VoteCount.ValidAndBlank => _tally.Blank is { } blank ? Valid + CountRange.Of(blank) : CountRange.Between(Valid.Least, Cast.Most),
        VoteCount.YesAndNo => Answer(_tally.Yes) + Answer(_tally.No),
        VoteCount.Yes => Answer(_tally.Yes),
        VoteCount.No => Answer(_tally.No),
        VoteCount.Option option => Answer(_tally.Options.FirstOrDefault(counted => counted.Label == option.Label)?.Count),
        VoteCount.PriorTurnout => Published(_priorTurnout, 0, null),
        VoteCount.Fixed number => CountRange.Of(number.Number),
    };

    private static CountRange Published(long? count, Int128 least, Int128? most) => count is { } known ? CountRange.Of(known) : CountRange.Between(least, most);

    private static CountRange Less(CountRange range, long count) => CountRange.Between(range.Least - count, range.Most - count);

    /// <summary>The ballots for an answer: where they were not published, they may be every valid ballot that is for no other.</summary>
    private CountRange Answer(long? count) => Published(count, 0, (Valid.Most ?? Cast.Most) - (Int128)_tally.Answered);

    private CountRange ValidByItsParts()
    {
        var answered = (Int128)_tally.Answered;
        if (_tally.Yes is not null && (_tally.No is not null || _tally.Options.Count > 0)) return new CountRange(answered, answered + Math.Max(0, _tally.Discrepancy?.Ballots ?? 0));
        return CountRange.Between(answered, Cast.Most - (_tally.Invalid ?? 0) - (_tally.Blank ?? 0));
    }

    private CountRange EntitledAt(ElectorateStage? stage)
    {
        var entitled = stage is null ? _tally.Entitled ?? Latest()?.Entitled : _electorate.FirstOrDefault(snapshot => snapshot.Stage == stage)?.Entitled;
        return Published(entitled, Int128.Max(_tally.TookPart ?? 0, Int128.Max(_tally.Issued ?? 0, _tally.Cast ?? 0)), null);
    }

    private ElectorateSnapshot? Latest() => _electorate.OrderByDescending(static snapshot => snapshot.Stage).FirstOrDefault();
}
