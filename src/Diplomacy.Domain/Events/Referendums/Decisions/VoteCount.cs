using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Referendums;

namespace Diplomacy.Domain;

/// <summary>What is counted in a vote: those entitled, those who took part, the ballots of a class, or a number that the law names.</summary>
/// <remarks>
/// The denominator decides: of 1,531,392 ballots cast in Moldova on 2024-10-20, 1,488,874 were valid, and the 749,719 for the proposal are more than half of the ones and less than half of the others.
/// <para>Source: Tabular Election Data, Open Data Institute, 2014, ballot categories; Venice Commission, Revised Guidelines on the Holding of Referendums, 2022, III.7.</para>
/// </remarks>
[Closed]
public abstract partial record VoteCount
{
    /// <summary>The word for it in the text of a clause: <c>cast</c>.</summary>
    public sealed override string ToString() => CountText.Of(this);

    /// <summary>Those entitled to take part.</summary>
    [DomainRecord("entitled")]
    public sealed partial record Entitled : VoteCount
    {
        /// <summary>When they were counted; absent where the law does not say, and the latest count is meant.</summary>
        public ElectorateStage? AsOf { get; }
    }

    /// <summary>Persons who took part.</summary>
    [DomainRecord("tookPart")]
    public sealed partial record TookPart : VoteCount;

    /// <summary>Ballots issued to voters.</summary>
    [DomainRecord("issued")]
    public sealed partial record Issued : VoteCount;

    /// <summary>Ballots found in the box, of every class.</summary>
    [DomainRecord("cast")]
    public sealed partial record Cast : VoteCount;

    /// <summary>Ballots found in the box but the blank ones.</summary>
    [DomainRecord("notBlank")]
    public sealed partial record NotBlank : VoteCount;

    /// <summary>Valid ballots.</summary>
    [DomainRecord("valid")]
    public sealed partial record Valid : VoteCount;

    /// <summary>Valid ballots and blank ones.</summary>
    [DomainRecord("validAndBlank")]
    public sealed partial record ValidAndBlank : VoteCount;

    /// <summary>Ballots for the proposal and ballots against it.</summary>
    [DomainRecord("yesAndNo")]
    public sealed partial record YesAndNo : VoteCount;

    /// <summary>Ballots for the proposal.</summary>
    [DomainRecord("yes")]
    public sealed partial record Yes : VoteCount;

    /// <summary>Ballots against the proposal.</summary>
    [DomainRecord("no")]
    public sealed partial record No : VoteCount;

    /// <summary>Ballots for an option other than yes and no.</summary>
    [DomainRecord("option")]
    public sealed partial record Option : VoteCount
    {
        /// <summary>The option, as the tally names it.</summary>
        public string Label { get; }

        [Invariant("DIP4211", "An option must have a label; it is '{Label}'. Write the option as the tally names it.")]
        bool OptionHasALabel => !string.IsNullOrWhiteSpace(Label);
    }

    /// <summary>Those who took part in an earlier vote that the law names, such as the last election of parliament.</summary>
    [DomainRecord("priorTurnout")]
    public sealed partial record PriorTurnout : VoteCount;

    /// <summary>A number that the law names.</summary>
    [DomainRecord("fixed")]
    public sealed partial record Fixed : VoteCount
    {
        /// <summary>The number, at least 1.</summary>
        public long Number { get; }

        [Invariant("DIP4212", "A number that the law names must be at least 1; it is {Number}. Correct the number.")]
        bool NumberIsPositive => Number >= 1;
    }
}
