using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What is said about one member of a record: every claim beside the others, and which of them the record follows.</summary>
/// <remarks>Sources that contradict each other are both kept; nothing is merged silently.</remarks>
[DomainRecord]
public sealed partial record Assertion
{
    /// <summary>The member, as a JSON Pointer (RFC 6901) from the record: <c>/schedule</c>.</summary>
    public string Member { get; }

    /// <summary>The claims, at least one.</summary>
    public ValueList<Claim> Claims { get; }

    /// <summary>Why the chosen claim was chosen, or why none was.</summary>
    public LocalizedText? Reason { get; }

    [Invariant("DIP7024", "An assertion must name a member of its record by a JSON Pointer (/schedule); it is '{Member}'. Begin with a slash.")]
    bool MemberIsAPointer => Member.Length > 1 && Member.StartsWith('/');

    [Invariant("DIP7025", "An assertion must hold at least one claim (1); '{Member}' has {Claims.Count}. Say what is claimed.")]
    bool SomethingIsClaimed => Claims.Count > 0;

    [Invariant("DIP7026", "At most one claim must be chosen (1); '{Member}' has several. Choose one of them.")]
    bool AtMostOneClaimIsChosen => Claims.Count(claim => claim.IsChosen) <= 1;

    [Invariant("DIP7027", "A choice between claims must give its reason; that for '{Member}' is {Reason}. Say why this claim was chosen.")]
    bool ChoiceBetweenClaimsHasAReason => Claims.Count < 2 || !Claims.Any(claim => claim.IsChosen) || Reason is not null;
}
