using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What those who carry a framework answer to a recommendation of its evaluation.</summary>
[Closed]
public abstract partial record ManagementResponse
{
    /// <summary>What is to be done.</summary>
    public LocalizedText? Action { get; }

    /// <summary>The day by which it is to be done, as exactly as it is known.</summary>
    public EdtfValue? DueOn { get; }

    /// <summary>It is accepted.</summary>
    [DomainRecord("accepted")]
    public sealed partial record Accepted : ManagementResponse;

    /// <summary>It is accepted in part.</summary>
    [DomainRecord("partiallyAccepted")]
    public sealed partial record PartiallyAccepted : ManagementResponse
    {
        /// <summary>Why not the whole.</summary>
        public LocalizedText? Justification { get; }

        [Invariant("DIP5055", "A recommendation that is accepted in part must have a justification; it has {Justification}. Say why not the whole.", Severity = InvariantSeverity.Warning)]
        bool PartialAcceptanceIsJustified => Justification is not null;
    }

    /// <summary>It is rejected.</summary>
    [DomainRecord("rejected")]
    public sealed partial record Rejected : ManagementResponse
    {
        /// <summary>Why.</summary>
        public LocalizedText Justification { get; }
    }
}
