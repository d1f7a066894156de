using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A term ends with the life of its holder, with the office and with the body whose office it is.</summary>
internal sealed class TermEndsWithTheLife() : RecordRule<Incumbency>("DIP7126", InvariantSeverity.Error, "A term ends with the life of its holder, and with the office")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, Incumbency record)
    {
        var office = chronicle.Find(record.Office);
        var (died, abolished, dissolved) = (chronicle.Find(record.Person)?.DiedOn, office?.Until, Lifetime.Of(chronicle.Find(office?.Of)).Until);
        if (OutlastsTheEnd(record, died))
            yield return new Fault("/end", $"a term must end with the life of its holder ({MessageText.Of(died)}); that of '{record.Person}' goes on. Correct the term, or the day of death.");
        if (OutlastsTheEnd(record, abolished))
            yield return new Fault("/end", $"a term must end with the office ({MessageText.Of(abolished)}); that in '{record.Office}' goes on. Correct the term, or the last day of the office.");
        if (!(record.From?.EarliestDay > dissolved?.LatestDay) && OutlastsTheEnd(record, dissolved))
            yield return new Fault("/end", $"a term must end with the body ({MessageText.Of(dissolved)}); that in '{record.Office}' of '{office?.Of}' goes on. Correct the term, or the last day of the body.");
    }

    private static bool OutlastsTheEnd(Incumbency term, EdtfValue? end) => end is not null && (
        term.End is TermEnd.Open || term.LastDay?.EarliestDay > end.LatestDay || term.From?.EarliestDay > end.LatestDay || term.AttestedOn.Any(day => day.EarliestDay > end.LatestDay));
}
