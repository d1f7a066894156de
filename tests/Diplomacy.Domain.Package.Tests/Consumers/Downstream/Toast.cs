using Diplomacy.Domain.Invariants;

namespace Banquets;

/// <summary>A toast.</summary>
[DomainRecord]
public sealed partial record Toast
{
    /// <summary>Who proposes it.</summary>
    public string By { get; }

    /// <summary>How many glasses are raised.</summary>
    public int? Glasses { get; }
}
