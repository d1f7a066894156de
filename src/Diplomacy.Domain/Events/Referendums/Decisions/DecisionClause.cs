using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A condition that the counts of a vote meet or do not meet.</summary>
/// <remarks>
/// Every threshold is an exact fraction. "Fifty per cent and one vote" is not one: of an odd number it asks for another count than more than half does.
/// <para>The text form reads like the law: <c>turnout of cast &gt; 1/2 and yes of cast &gt; 1/2 in 2/3 of regions</c>.</para>
/// </remarks>
[Closed]
public abstract partial record DecisionClause
{
    /// <summary>A part of a count, compared with a fraction: more than half of the valid ballots are for the proposal.</summary>
    [DomainRecord("share")]
    public sealed partial record Share : DecisionClause
    {
        /// <summary>The part.</summary>
        public VoteCount Part { get; }

        /// <summary>Of what it is taken: the base.</summary>
        public VoteCount Of { get; }

        /// <summary>Whether the share must be more than the threshold or at least it.</summary>
        public ThresholdComparison Comparison { get; }

        /// <summary>The threshold, more than 0 and at most 1.</summary>
        public Fraction Threshold { get; }

        [Invariant("DIP4213", "The threshold of a share must be more than 0 and at most 1; it is {Threshold}. Write the fraction of the law.")]
        bool ThresholdIsAShare => Threshold > Fraction.Zero && Threshold <= Fraction.One;

        [Invariant("DIP4214", "A share must be able to pass its threshold ({Threshold}); more than the whole never is. Ask for at least 1.")]
        bool ThresholdCanBePassed => Comparison == ThresholdComparison.AtLeast || Threshold != Fraction.One;

        [Invariant("DIP4215", "A share must be a part of another count; it is taken of itself ({Of}). Name the base.")]
        bool PartIsNotTheWhole => Part != Of;
    }

    /// <summary>Those who took part, compared with a fraction of those entitled: a turnout quorum.</summary>
    [DomainRecord("turnout")]
    public sealed partial record Turnout : DecisionClause
    {
        /// <summary>What the law counts: ballots cast, valid ballots, or persons.</summary>
        public VoteCount Counted { get; }

        /// <summary>Of what the turnout is taken; absent for those entitled by the latest count.</summary>
        public VoteCount? Of { get; }

        /// <summary>Whether the turnout must be more than the threshold or at least it.</summary>
        public ThresholdComparison Comparison { get; }

        /// <summary>The threshold, more than 0 and at most 1.</summary>
        public Fraction Threshold { get; }

        [Invariant("DIP4216", "The threshold of a turnout must be more than 0 and at most 1; it is {Threshold}. Write the fraction of the law.")]
        bool ThresholdIsAShare => Threshold > Fraction.Zero && Threshold <= Fraction.One;

        [Invariant("DIP4217", "A turnout must count those who took part, or their ballots; it counts {Counted}. Count the ballots cast, the valid ones, or persons.")]
        bool TurnoutCountsParticipation => Counted is VoteCount.Cast or VoteCount.TookPart or VoteCount.Issued or VoteCount.Valid or VoteCount.NotBlank or VoteCount.ValidAndBlank or VoteCount.YesAndNo;
    }

    /// <summary>One count above another: more ballots are for the proposal than against it.</summary>
    [DomainRecord("exceeds")]
    public sealed partial record Exceeds : DecisionClause
    {
        /// <summary>The count that must be the greater.</summary>
        public VoteCount Count { get; }

        /// <summary>The count that it must exceed.</summary>
        public VoteCount Other { get; }

        [Invariant("DIP4218", "A count must exceed another; {Count} is compared with itself. Name both counts.")]
        bool CountsDiffer => Count != Other;
    }

    /// <summary>A count of at least a number.</summary>
    [DomainRecord("atLeast")]
    public sealed partial record AtLeast : DecisionClause
    {
        /// <summary>What is counted.</summary>
        public VoteCount Count { get; }

        /// <summary>How many there must be, at least 1.</summary>
        public long Number { get; }

        [Invariant("DIP4219", "The number that a count must reach must be at least 1; it is {Number}. Leave the clause out where any count will do.")]
        bool NumberIsPositive => Number >= 1;
    }

    /// <summary>A clause that so many regions must meet, each by its own counts.</summary>
    [DomainRecord("regional")]
    public sealed partial record Regional : DecisionClause
    {
        /// <summary>What each of them must meet.</summary>
        public DecisionClause Each { get; }

        /// <summary>How many must.</summary>
        public RegionalNeed Need { get; }

        /// <summary>Which regions count.</summary>
        public RegionSet Regions { get; }

        [Invariant("DIP4220", "The clause of each region must be one of its own counts; it asks for regions of the region. Ask for the counts of the region.")]
        bool EachRegionDecidesByItself => Each is not Regional;

        [Invariant("DIP4221", "The regions that are needed must not be more than there are ({Regions.Count}); they are {Need}. Correct one of the numbers.")]
        bool NeededRegionsExist => Need is not RegionalNeed.Number needed || Regions.Count is null || Regions.Weights.Count > 0 || needed.Regions <= Regions.Count;
    }

    /// <summary>Clauses of which each must be met.</summary>
    [DomainRecord("all")]
    public sealed partial record All : DecisionClause
    {
        /// <summary>The clauses, at least two.</summary>
        public ValueList<DecisionClause> Clauses { get; }

        [Invariant("DIP4222", "At least two clauses must be joined (2); they are {Clauses.Count}. Write a single clause by itself.")]
        bool SeveralClausesAreJoined => Clauses.Count >= 2;
    }

    /// <summary>Clauses of which one at least must be met.</summary>
    [DomainRecord("any")]
    public sealed partial record Any : DecisionClause
    {
        /// <summary>The clauses, at least two.</summary>
        public ValueList<DecisionClause> Clauses { get; }

        [Invariant("DIP4223", "At least two clauses must be joined (2); they are {Clauses.Count}. Write a single clause by itself.")]
        bool SeveralClausesAreJoined => Clauses.Count >= 2;
    }

    /// <summary>A clause that must not be met.</summary>
    [DomainRecord("not")]
    public sealed partial record Not : DecisionClause
    {
        /// <summary>The clause.</summary>
        public DecisionClause Clause { get; }
    }
}
