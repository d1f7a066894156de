using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>One side of a meeting: a party, and who came for it.</summary>
[DomainRecord]
public sealed partial record Delegation
{
    /// <summary>The party for which the delegation speaks.</summary>
    public Id<Party> Party { get; }

    /// <summary>The head of the delegation, one of its members; absent where the head is not known.</summary>
    public Id<Person>? Head { get; }

    /// <summary>Those members who are known.</summary>
    public ValueList<DelegationMember> Members { get; }

    [Invariant("DIP2170", "The head of a delegation must be one of its members; {Head} is not. Add the head to the members.")]
    bool HeadIsAMember => Head is null || Members.Any(member => member.Person == Head);

    [Invariant("DIP2171", "The head of a delegation must represent its party ({Party}); {Head} speaks for another. Take another head, or another party.")]
    bool HeadRepresentsTheParty => Members.All(member => member.Person != Head || member.OnBehalfOf is null || member.OnBehalfOf == Party);

    [Invariant("DIP2172", "A person must be a member of a delegation once; {item.Person} is one more than once. Put the entries together.", ForEach = nameof(Members))]
    bool PersonIsAMemberOnce(DelegationMember item) => Members.HasOnce(item, member => member.Person);

    [Invariant("DIP2173", "A representative must belong to the same delegation; {item.RepresentedBy} does not. Add the person to the members.", ForEach = nameof(Members))]
    bool RepresentativeBelongsToTheDelegation(DelegationMember item) => item.RepresentedBy is null || Members.ContainsBy(item.RepresentedBy, member => member.Person);
}
