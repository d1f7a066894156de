using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A district that is counted is one of those that counted on the day of the vote, where these are known.</summary>
/// <remarks>Votes abroad count as a district only where the rule says so; elsewhere they are a part of the whole, and no district of the record.</remarks>
internal sealed class DistrictIsOneOfThoseOnTheDay() : ChronicleRule("DIP7111", InvariantSeverity.Warning, "A district that is counted is one of those on the day of the vote")
{
    public override IEnumerable<Violation> Check(Chronicle chronicle) =>
        from place in Enumerable.Range(0, chronicle.Records.Count)
        let referendum = chronicle.Records[place] as Referendum
        where referendum is { Districts.Count: > 0 }
        from at in Enumerable.Range(0, referendum.Tallies.Count)
        let district = referendum.Tallies[at].District
        where district is not null && !referendum.Districts.Contains(district)
        select Broken(
            $"{Chronicle.PointerTo(place)}/tallies/{MessageText.Of(at)}/district",
            $"a district that is counted must be one of those on the day ({MessageText.Of(referendum.Districts.Count)}); '{district}' of '{referendum.Name}' is not. Add it, or correct the id.");
}
