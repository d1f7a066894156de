using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A joint work plan: what the entities of the United Nations do together in a year or some years of a framework.</summary>
/// <remarks>Source: United Nations Sustainable Development Cooperation Framework, Internal Guidance, 2019, 5.3.</remarks>
[DomainRecord]
public sealed partial record JointWorkPlan
{
    /// <summary>Its calendar years, first and last included.</summary>
    public YearSpan Years { get; }

    /// <summary>The code of the strategic priority that it serves; absent for one of the whole framework.</summary>
    public string? Priority { get; }

    /// <summary>The plan itself.</summary>
    public Id<Source>? Document { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }
}
