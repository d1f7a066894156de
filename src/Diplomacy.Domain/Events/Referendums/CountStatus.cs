using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>How final a count is. Whether a vote has come to its end, and what it decided, are other questions.</summary>
/// <remarks>Before the vote there is no count, and no tally that could have a status.
/// <para>Source: NIST SP 1500-100 v2, Election Results Common Data Format, 2019, <c>ResultsStatus</c>.</para></remarks>
[Closed]
public abstract partial record CountStatus
{
    /// <summary>The day of the report that the count replaces; absent where it replaces none, and where the day is not known.</summary>
    [Lowerable]
    public LocalDate? ReplacedOn =>
        this is Correction correction ? correction.Replaces
        : this is Recount recount ? recount.Replaces
        : null;

    /// <summary>The rank of a status among those of counts that stand: what is more final replaces what is less.</summary>
    internal int Finality => this switch
    {
        Partial => 0,
        Complete => 1,
        Certified => 2,
        _ => 3,
    };

    /// <summary>Unofficial, and ballots are still to be counted.</summary>
    [DomainRecord("partial")]
    public sealed partial record Partial : CountStatus
    {
        /// <summary>How many units (polling stations, districts) are counted.</summary>
        public int? UnitsCounted { get; }

        /// <summary>How many units there are.</summary>
        public int? Units { get; }

        /// <summary>The most ballots that may still come; absent where that is not known.</summary>
        public long? BallotsOutstanding { get; }

        [Invariant("DIP4112", "Units counted must lie between 0 and all units ({Units}); they are {UnitsCounted}. Correct one of the numbers.")]
        bool UnitsCountedAreOfAllUnits => UnitsCounted is null || (UnitsCounted >= 0 && (Units is null || UnitsCounted <= Units));

        [Invariant("DIP4113", "Ballots that may still come must not be negative; they are {BallotsOutstanding}. Give the most that may come.")]
        bool BallotsOutstandingAreNotNegative => BallotsOutstanding is null || BallotsOutstanding >= 0;
    }

    /// <summary>Unofficial, and everything is counted.</summary>
    [DomainRecord("complete")]
    public sealed partial record Complete : CountStatus;

    /// <summary>Established by the authority.</summary>
    [DomainRecord("certified")]
    public sealed partial record Certified : CountStatus;

    /// <summary>Established, and corrected afterwards.</summary>
    [DomainRecord("correction")]
    public sealed partial record Correction : CountStatus
    {
        /// <summary>The day of the report that it replaces.</summary>
        public LocalDate? Replaces { get; }

        /// <summary>What was corrected, and why.</summary>
        public LocalizedText? Reason { get; }

        [Invariant("DIP4114", "A correction must say what it replaces, by day ({Replaces}) or in words ({Reason}). Say what was corrected.")]
        bool CorrectionSaysWhatItReplaces => Replaces is not null || Reason is not null;
    }

    /// <summary>Counted again.</summary>
    [DomainRecord("recount")]
    public sealed partial record Recount : CountStatus
    {
        /// <summary>The day of the report that it replaces.</summary>
        public LocalDate? Replaces { get; }

        /// <summary>Who ordered it, and why.</summary>
        public LocalizedText? Reason { get; }

        [Invariant("DIP4115", "A recount must say what it replaces, by day ({Replaces}) or in words ({Reason}). Say who ordered it.")]
        bool RecountSaysWhatItReplaces => Replaces is not null || Reason is not null;
    }
}
