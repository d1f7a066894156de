using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>Editions of a series have different numbers, and a higher number is not of an earlier day.</summary>
/// <remarks>Of an edition that is not known to the day, the days are compared between which it lies.</remarks>
internal sealed class EditionsFollowInTime() : ChronicleRule("DIP7130", InvariantSeverity.Error, "Editions of a series have different numbers, and a higher number is not of an earlier day")
{
    public override IEnumerable<Violation> Check(Chronicle chronicle) =>
        from series in chronicle.Records
            .Select(static (record, place) => (Summit: record as Summit, Place: place))
            .Where(static found => found.Summit is { Series: not null, Edition: not null })
            .GroupBy(static found => found.Summit!.Series, static found => (found.Summit!, found.Place))
        from violation in Of([.. series.OrderBy(static edition => edition.Item1.Edition)])
        select violation;

    /// <summary>What is wrong between the editions of one series, in the order of their numbers: each is compared with the latest before it.</summary>
    private IEnumerable<Violation> Of((Summit Summit, int Place)[] editions)
    {
        Summit? last = null;
        Summit? before = null;
        foreach (var (summit, place) in editions)
        {
            if (before is not null && summit.Edition == before.Edition) yield return Broken(before, summit, place);
            else if (last is not null && summit.Time?.LatestDay < last.Time?.EarliestDay) yield return Broken(last, summit, place);

            if (summit.Time?.EarliestDay is { } day && (last is null || day > last.Time?.EarliestDay)) last = summit;
            before = summit;
        }
    }

    private Violation Broken(Summit earlier, Summit later, int place) => Broken(
        $"{Chronicle.PointerTo(place)}/edition",
        $"editions of a series must have different numbers, and a higher number must not be of an earlier day; '{earlier.Name}' is number {MessageText.Of(earlier.Edition)} ({MessageText.Of(earlier.Time?.EarliestDay)}), "
            + $"'{later.Name}' number {MessageText.Of(later.Edition)} ({MessageText.Of(later.Time?.LatestDay)}). Correct a number or the days.");
}
