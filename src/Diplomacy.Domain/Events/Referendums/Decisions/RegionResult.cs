using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>The count of one region.</summary>
[DomainRecord]
public sealed partial record RegionResult
{
    /// <summary>The region: its ISO 3166-2 code (CH-OW) where it has one, else the id of its place.</summary>
    public string Region { get; }

    /// <summary>The count.</summary>
    public Tally Tally { get; }
}
