using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>What the authority has declared a referendum to have decided. It is not computed.</summary>
[Closed]
public abstract partial record DeclaredOutcome
{
    /// <summary>The day of the declaration; absent where it is not known.</summary>
    public LocalDate? DeclaredOn { get; }

    /// <summary>The number of the question, counted from 1; absent where there is one question.</summary>
    public int? Question { get; }

    /// <summary>What must still happen before the outcome has its effect.</summary>
    public ValueList<FurtherStep> FurtherSteps { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    /// <summary>The proposal is adopted.</summary>
    [DomainRecord("adopted")]
    public sealed partial record Adopted : DeclaredOutcome
    {
        /// <summary>The first day on which what was adopted is in force.</summary>
        public LocalDate? InForceFrom { get; }

        /// <summary>By which provision it enters into force before its adoption was declared, if it does.</summary>
        public LocalizedText? RetroactiveBy { get; }

        [Invariant("DIP4060", "What is adopted must enter into force on or after its declaration ({DeclaredOn}); it is in force from {InForceFrom}. Cite the provision that makes it retroactive.", Severity = InvariantSeverity.Warning)]
        bool EntryIntoForceFollowsTheDeclaration => InForceFrom is null || DeclaredOn is null || InForceFrom >= DeclaredOn || RetroactiveBy is not null;

        [Invariant("DIP4064", "What is adopted must say since when it is in force ({InForceFrom}), or which steps that still takes; it lists {FurtherSteps.Count}. Give the day, or the steps.", Severity = InvariantSeverity.Info)]
        bool WayIntoForceIsKnown => InForceFrom is not null || FurtherSteps.Count > 0;
    }

    /// <summary>The proposal is rejected.</summary>
    [DomainRecord("rejected")]
    public sealed partial record Rejected : DeclaredOutcome;

    /// <summary>Too few took part. That is not a rejection: what follows from it stands in the rule of the vote.</summary>
    [DomainRecord("quorumNotMet")]
    public sealed partial record QuorumNotMet : DeclaredOutcome;

    /// <summary>An advisory vote was for the proposal.</summary>
    [DomainRecord("advisoryYes")]
    public sealed partial record AdvisoryYes : DeclaredOutcome;

    /// <summary>An advisory vote was against the proposal.</summary>
    [DomainRecord("advisoryNo")]
    public sealed partial record AdvisoryNo : DeclaredOutcome;

    /// <summary>The vote has been annulled.</summary>
    [DomainRecord("annulled")]
    public sealed partial record Annulled : DeclaredOutcome;
}
