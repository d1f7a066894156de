using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>That a party stands behind an initiative.</summary>
[DomainRecord]
public sealed partial record Support
{
    /// <summary>The party.</summary>
    public Id<Party> Party { get; }

    /// <summary>How far.</summary>
    public SupportDegree Degree { get; }

    /// <summary>The day on which it said so.</summary>
    public LocalDate On { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }
}
