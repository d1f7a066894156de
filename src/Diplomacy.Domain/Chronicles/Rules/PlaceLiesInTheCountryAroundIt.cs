using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A place lies in the country of the place around it.</summary>
internal sealed class PlaceLiesInTheCountryAroundIt() : RecordRule<Place>("DIP7120", InvariantSeverity.Error, "A place lies in the country of the place around it")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, Place record)
    {
        if (record is { Within: { } within, Country: { } country } && chronicle.Find(within) is { Country: { } around } && around != country)
            yield return new Fault("/within", $"a place must lie in the country of the place around it ({around}); '{record.Name}' lies in {country}. Correct one of the two, or the place around it.");
    }
}
