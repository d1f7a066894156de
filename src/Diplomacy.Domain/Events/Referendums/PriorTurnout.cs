using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>How many took part in the earlier vote to which the rule of this one refers.</summary>
[DomainRecord]
public sealed partial record PriorTurnout
{
    /// <summary>How many took part.</summary>
    public long Count { get; }

    /// <summary>Which vote it was.</summary>
    public LocalizedText? Vote { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    [Invariant("DIP4035", "The turnout of an earlier vote must be at least 1; it is {Count}. Leave it out where it is not known.")]
    bool SomebodyTookPart => Count >= 1;
}
