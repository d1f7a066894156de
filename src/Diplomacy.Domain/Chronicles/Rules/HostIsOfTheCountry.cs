using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A summit takes place in the country of its host, unless several host it.</summary>
internal sealed class HostIsOfTheCountry() : RecordRule<Summit>("DIP7131", InvariantSeverity.Warning, "A summit takes place in the country of its host")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, Summit record)
    {
        if (record is { Hosts: [var host], Place: { } place, Note: null } && chronicle.Find(host) is State { Country: var country } && chronicle.Find(place) is { Country: { } around } && around != country)
            yield return new Fault("/hosts/0", $"a summit must take place in the country of its host ({country}); '{record.Name}' takes place in {around}. Add the other host, correct the place, or say in a note that the place is extraterritorial.");
    }
}
