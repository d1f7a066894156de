using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>An entity that takes part in a framework is a member of its country team, where the members of the team are recorded.</summary>
internal sealed class EntityIsOfTheCountryTeam() : RecordRule<FrameworkPeriod>("DIP7149", InvariantSeverity.Warning, "An entity that takes part in a framework is a member of the country team")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, FrameworkPeriod record) => record.CountryTeam is { } id && chronicle.Find(id) is Organization { Members.Count: > 0 } team
        ? record.ParticipatingEntities
            .Select(static (entity, place) => (Entity: entity, Place: place))
            .Where(found => !team.Members.Any(member => Affiliation.AreRelated(chronicle, member, found.Entity)))
            .Select(found => new Fault($"/participatingEntities/{MessageText.Of(found.Place)}",
                $"an entity that takes part in a framework must be a member of its country team ('{team.Name}'); {found.Entity} is none. Add it to the team, or leave it out."))
        : [];
}
