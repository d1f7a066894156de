using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>No more persons hold an office on a day than it has seats.</summary>
/// <remarks>The first day that is certainly crowded is told.</remarks>
internal sealed class TermsDoNotOverlap() : ChronicleRule("DIP7115", InvariantSeverity.Error, "No more persons hold an office on a day than it has seats")
{
    public override IEnumerable<Violation> Check(Chronicle chronicle) =>
        from terms in chronicle.Records
            .Select(static (record, place) => (Term: record as Incumbency, Place: place))
            .Where(static found => found.Term is { IsActing: false })
            .GroupBy(static found => found.Term!.Office)
        let seats = chronicle.Find(terms.Key)?.Seats ?? 1
        let crowded = terms
            .SelectMany(static found => found.Term!.TurningDays)
            .Distinct()
            .Order()
            .Select(day => (Day: day, Holders: terms.Where(found => found.Term!.Covers(day) == Certainty.Definitely).ToArray()))
            .FirstOrDefault(found => found.Holders.Length > seats)
        where crowded.Holders is not null
        select Broken(
            Chronicle.PointerTo(crowded.Holders[^1].Place),
            $"an office must have no more holders than seats ({MessageText.Of(seats)}); on {MessageText.Of(crowded.Day)} '{terms.Key}' has {MessageText.Of(crowded.Holders.Length)}: "
                + $"{string.Join(", ", crowded.Holders.Select(static holder => holder.Term!.Person))}. Correct the days of a term, or the seats.");
}
