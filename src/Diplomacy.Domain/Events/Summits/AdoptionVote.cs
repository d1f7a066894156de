using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>How a conference voted on a text.</summary>
/// <remarks>Source: Vienna Convention on the Law of Treaties, 1969, article 9, paragraph 2: two thirds of the states present and voting, unless the same majority decides on another rule.</remarks>
[DomainRecord]
public sealed partial record AdoptionVote
{
    /// <summary>How many voted for it.</summary>
    public int For { get; }

    /// <summary>How many voted against it.</summary>
    public int Against { get; }

    /// <summary>How many abstained: they were present and did not vote.</summary>
    public int Abstaining { get; } = 0;

    /// <summary>The rule that asks for another majority than two thirds.</summary>
    public Citation? Rule { get; }

    [Invariant("DIP3240", "Votes must not be negative; {For} are for, {Against} against, {Abstaining} abstain. Correct the numbers.")]
    bool VotesAreNotNegative => For >= 0 && Against >= 0 && Abstaining >= 0;

    [Invariant("DIP3241", "A text must be adopted by two thirds of those present and voting unless a rule says otherwise; {For} voted for and {Against} against. Cite the rule, or correct the numbers.", Severity = InvariantSeverity.Warning)]
    bool TwoThirdsAdopt => Rule is not null || (For > 0 && For >= 2L * Against);
}
