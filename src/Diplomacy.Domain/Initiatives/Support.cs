using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>That a party stands behind an initiative.</summary>
[DomainRecord]
public sealed partial record Support
{
    /// <summary>The party.</summary>
    public Id<Party> Party { get; }

    /// <summary>How far.</summary>
    public SupportDegree Degree { get; }

    /// <summary>The day on which it said so, as exactly as it is known.</summary>
    public EdtfValue On { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }
}
