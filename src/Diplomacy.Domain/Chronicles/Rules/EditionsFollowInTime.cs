using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>Editions of a series have different numbers, which increase with their days.</summary>
internal sealed class EditionsFollowInTime() : ChronicleRule("DIP7130", InvariantSeverity.Error, "Editions of a series have different numbers, which increase with their days")
{
    public override IEnumerable<Violation> Check(Chronicle chronicle) =>
        from series in chronicle.Records
            .Select(static (record, place) => (Summit: record as Summit, Place: place))
            .Where(static found => found.Summit is { Series: not null, Edition: not null })
            .GroupBy(static found => found.Summit!.Series)
        let editions = series.OrderBy(static found => found.Summit!.Edition).ToArray()
        from pair in editions.Zip(editions.Skip(1))
        let earlier = pair.First.Summit
        let later = pair.Second.Summit
        where earlier.Edition == later.Edition || later.Dates?.End < earlier.Dates?.Start
        select Broken(
            $"{Chronicle.PointerTo(pair.Second.Place)}/edition",
            $"editions of a series must have different numbers, which increase with their days; '{earlier.Name}' is number {MessageText.Of(earlier.Edition)} ({MessageText.Of(earlier.Dates)}), "
                + $"'{later.Name}' number {MessageText.Of(later.Edition)} ({MessageText.Of(later.Dates)}). Correct a number or the days.");
}
