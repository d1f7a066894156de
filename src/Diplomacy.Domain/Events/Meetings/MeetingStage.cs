using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>How far a meeting has come, and what is known only then.</summary>
/// <remarks>That a meeting lies in the past is computed from its dates, never stored.</remarks>
[Closed]
public abstract partial record MeetingStage
{
    /// <summary>Someone has proposed it.</summary>
    [DomainRecord("proposed")]
    public sealed partial record Proposed : MeetingStage;

    /// <summary>It has been agreed to hold it.</summary>
    [DomainRecord("scheduled")]
    public sealed partial record Scheduled : MeetingStage;

    /// <summary>It has been put off.</summary>
    [DomainRecord("postponed")]
    public sealed partial record Postponed : MeetingStage
    {
        /// <summary>The day on which that was made known.</summary>
        public LocalDate? AnnouncedOn { get; }

        /// <summary>Why.</summary>
        public LocalizedText? Reason { get; }
    }

    /// <summary>It is going on.</summary>
    [DomainRecord("inProgress")]
    public sealed partial record InProgress : MeetingStage;

    /// <summary>It has been broken off and is to be continued.</summary>
    [DomainRecord("adjourned")]
    public sealed partial record Adjourned : MeetingStage;

    /// <summary>It has taken place.</summary>
    [DomainRecord("held")]
    public sealed partial record Held : MeetingStage
    {
        /// <summary>When it took place; absent where it is not known at least to the day.</summary>
        public Schedule? Actual { get; }
    }

    /// <summary>It will not take place.</summary>
    [DomainRecord("cancelled")]
    public sealed partial record Cancelled : MeetingStage
    {
        /// <summary>The day on which that was made known.</summary>
        public LocalDate? AnnouncedOn { get; }

        /// <summary>Why.</summary>
        public LocalizedText? Reason { get; }
    }
}
