using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A body that is no state: an organization of states, an entity of the United Nations, a body of a state.</summary>
[DomainRecord("organization")]
public sealed partial record Organization : Party
{
    /// <summary>What kind of body it is.</summary>
    public OrganizationCategory Category { get; }

    /// <summary>Its short name in capitals: <c>UNDP</c>.</summary>
    public string? Acronym { get; }

    /// <summary>The party of which it is a part or an organ.</summary>
    public Id<Party>? Parent { get; }

    /// <summary>The country for which it works; absent where there are several.</summary>
    public CountryCode? Country { get; }

    /// <summary>The parties of which it consists, as far as they are known: the entities of a country team.</summary>
    public ValueList<Id<Party>> Members { get; }

    internal override Id<Party>? PartOf => Parent;

    [Invariant("DIP2120", "A country team must belong to one country; that of '{Name}' is {Country}. Give the country, or say in a note that it covers several.", Severity = InvariantSeverity.Warning)]
    bool CountryTeamBelongsToOneCountry => Category != OrganizationCategory.CountryTeam || Country is not null || Note is not null;

    [Invariant("DIP2121", "An organization must be a part of another party; '{Name}' is a part of itself ({Parent}). Give the party above it.")]
    bool OrganizationIsNotItsOwnParent => Parent is null || Parent.Value != Id.Value;

    [Invariant("DIP2122", "An acronym must have a letter; it is blank. Leave it out where there is none.")]
    bool AcronymIsNotBlank => Acronym is null || !string.IsNullOrWhiteSpace(Acronym);

    [Invariant("DIP2123", "A body of a state must name its country; that of '{Name}' is {Country}. Give the country's code.", Severity = InvariantSeverity.Warning)]
    bool StateBodyNamesItsCountry => Category != OrganizationCategory.StateBody || Country is not null;

    [Invariant("DIP2124", "A member of a body must be another party; '{Name}' is a member of itself ({item}). Leave it out.", ForEach = nameof(Members))]
    bool MemberIsAnotherParty(Id<Party> item) => item.Value != Id.Value;

    [Invariant("DIP2125", "A member of a body must be listed once; {item} is listed more than once. Leave the repetition out.", ForEach = nameof(Members))]
    bool MemberIsListedOnce(Id<Party> item) => Members.HasOnce(item);
}
