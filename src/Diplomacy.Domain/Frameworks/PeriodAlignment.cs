using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>The days of a framework that does not run for whole calendar years, and what they are aligned to.</summary>
[DomainRecord]
public sealed partial record PeriodAlignment
{
    /// <summary>Its days, first and last included.</summary>
    public DateInterval Dates { get; }

    /// <summary>What they are aligned to, such as the country's fiscal year.</summary>
    public LocalizedText? To { get; }

    [Invariant("DIP5017", "Days that are not those of whole years must say what they are aligned to; {Dates} do not. Name the planning cycle or the fiscal year.", Severity = InvariantSeverity.Warning)]
    bool AlignmentIsExplained => To is not null;
}
