using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>A later end of a framework.</summary>
[DomainRecord]
public sealed partial record FrameworkExtension
{
    /// <summary>The new last day, included.</summary>
    public LocalDate Until { get; }

    /// <summary>The day on which it was agreed, as exactly as it is known.</summary>
    public EdtfValue? ApprovedOn { get; }

    /// <summary>The sides that approved it, as far as they are known.</summary>
    public ValueList<SignatorySide> ApprovedBy { get; }

    /// <summary>Why.</summary>
    public LocalizedText? Reason { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    [Invariant("DIP5018", "An extension must be approved by both sides; that until {Until} is not known to be. Add the side that is missing.", Severity = InvariantSeverity.Warning)]
    bool BothSidesHaveApproved => ApprovedBy.Contains(SignatorySide.Government) && ApprovedBy.Contains(SignatorySide.UnitedNations);

    [Invariant("DIP5019", "An extension must be approved by its last day ({Until}); it is approved on {ApprovedOn}. Correct one of the days.")]
    bool ExtensionIsApprovedByItsLastDay => !(ApprovedOn?.EarliestDay > Until);
}
