using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>How far a summit has come, and what is known only then.</summary>
[Closed]
public abstract partial record SummitStage
{
    /// <summary>It has been made known that it is to take place.</summary>
    [DomainRecord("announced")]
    public sealed partial record Announced : SummitStage;

    /// <summary>Its days and its place are settled.</summary>
    [DomainRecord("confirmed")]
    public sealed partial record Confirmed : SummitStage;

    /// <summary>It is going on.</summary>
    [DomainRecord("underway")]
    public sealed partial record Underway : SummitStage;

    /// <summary>It has taken place.</summary>
    [DomainRecord("concluded")]
    public sealed partial record Concluded : SummitStage
    {
        /// <summary>When it took place; absent where it is not known at least to the day.</summary>
        public Schedule? Actual { get; }
    }

    /// <summary>It has been put off.</summary>
    [DomainRecord("postponed")]
    public sealed partial record Postponed : SummitStage
    {
        /// <summary>The day on which that was made known.</summary>
        public LocalDate? AnnouncedOn { get; }

        /// <summary>Why.</summary>
        public LocalizedText? Reason { get; }
    }

    /// <summary>It will not take place.</summary>
    [DomainRecord("cancelled")]
    public sealed partial record Cancelled : SummitStage
    {
        /// <summary>The day on which that was made known.</summary>
        public LocalDate? AnnouncedOn { get; }

        /// <summary>Why.</summary>
        public LocalizedText? Reason { get; }
    }
}
