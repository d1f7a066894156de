using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What the counts of a vote say to a clause: its verdict, and the numbers that give it.</summary>
[Closed]
public abstract partial record ClauseFinding
{
    /// <summary>The clause.</summary>
    public DecisionClause Clause { get; }

    /// <summary>Whether it is met.</summary>
    public ClauseVerdict Verdict { get; }

    /// <summary>The fewest ballots by which the verdict turns; absent where it is not determined, where no ballots turn it, and where the counts do not tell.</summary>
    /// <remarks>
    /// Of a share or of two counts compared: ballots that say otherwise, the base unchanged. Of a turnout or a number: ballots more or fewer. Of clauses that would all have to turn at
    /// once: no fewer than this.
    /// </remarks>
    public long? BallotsToFlip { get; }

    /// <summary>Whether it may take more ballots than these, because several clauses would have to turn at once.</summary>
    public bool MayTakeMoreBallots { get; } = false;

    /// <summary>The finding of a clause that compares two counts.</summary>
    [DomainRecord("counted")]
    public sealed partial record Counted : ClauseFinding
    {
        /// <summary>The count that is compared; absent where it is not known.</summary>
        public long? Count { get; }

        /// <summary>The count with which it is compared, or of which it is a part; absent where it is not known.</summary>
        public long? Of { get; }

        /// <summary>The least count that meets the clause; absent where it is not known.</summary>
        public long? Need { get; }

        /// <summary>By how much the count is above what is needed; negative by how much it falls short.</summary>
        public long? Margin { get; }

        /// <summary>What would have to be known for a verdict.</summary>
        public ValueList<VoteCount> Missing { get; }
    }

    /// <summary>The finding of a clause that so many regions must meet. A region counts with its weight.</summary>
    [DomainRecord("regional")]
    public sealed partial record Regional : ClauseFinding
    {
        /// <summary>The regions that meet the clause.</summary>
        public Fraction Meeting { get; }

        /// <summary>The regions of which it is not determined whether they do; absent where it is not known how many there are, or where counts of more than these are given.</summary>
        public Fraction? Open { get; }

        /// <summary>All regions; absent where it is not known how many there are.</summary>
        public Fraction? Total { get; }

        /// <summary>The least weight of regions that meets the clause; absent where it is not known how many there are.</summary>
        public Fraction? Need { get; }

        /// <summary>How many regions would have to turn for the verdict to turn, where that takes the fewest ballots.</summary>
        public int? RegionsToFlip { get; }

        /// <summary>The regions whose turning takes the fewest ballots, where they have names.</summary>
        public ValueList<string> CheapestRegions { get; }

        /// <summary>What is found in each region whose counts are known.</summary>
        public ValueList<RegionFinding> Regions { get; }
    }

    /// <summary>The finding of clauses joined, or of a clause that must not be met.</summary>
    [DomainRecord("joined")]
    public sealed partial record Joined : ClauseFinding
    {
        /// <summary>What is found for each of them.</summary>
        public ValueList<ClauseFinding> Parts { get; }
    }
}
