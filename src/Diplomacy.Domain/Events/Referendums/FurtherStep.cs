using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>What must still happen, by law, before a result has its effect: a vote of parliament, a promulgation.</summary>
[DomainRecord]
public sealed partial record FurtherStep
{
    /// <summary>What must happen.</summary>
    public LocalizedText What { get; }

    /// <summary>The last day on which it may; absent where the law sets none.</summary>
    public LocalDate? DueOn { get; }

    /// <summary>The day on which it happened; absent where it has not, or where that is not known.</summary>
    public LocalDate? DoneOn { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    [Invariant("DIP4068", "A step must be done by the day set by law ({DueOn}); '{What}' is done on {DoneOn}. Check the day.", Severity = InvariantSeverity.Warning)]
    bool StepIsDoneInTime => DueOn is null || DoneOn is null || DoneOn <= DueOn;
}
