using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>Where something takes place exists on that day; so do the districts of a vote.</summary>
/// <remarks>Three regions of Kazakhstan took effect on 8 June 2022, three days after the referendum of 5 June: 17 districts voted, not 20.</remarks>
internal sealed class PlaceExistsOnTheDay() : RecordRule<DiplomaticEvent>("DIP7121", InvariantSeverity.Warning, "A place exists on the day on which something takes place there")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, DiplomaticEvent record)
    {
        if (record.Dates is not { } days) return [];

        var venue = record.Place is { } place ? new[] { (Place: place, Pointer: "/place") } : [];
        var districts = record is Referendum referendum ? referendum.Districts.Select(static (district, at) => (Place: district, Pointer: $"/districts/{MessageText.Of(at)}")) : [];
        return
            from used in venue.Concat(districts)
            let found = chronicle.Find(used.Place)
            where found?.From?.EarliestDay > days.End || found?.Until?.LatestDay < days.Start
            select new Fault(
                used.Pointer,
                $"a place must exist on the day ({MessageText.Of(days.Start)}); '{found.Name}' existed from {MessageText.Of(found.From)} to {MessageText.Of(found.Until)}. Take the place of that day, or correct its days.");
    }
}
