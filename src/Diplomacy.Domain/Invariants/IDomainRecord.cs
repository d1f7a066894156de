using System.ComponentModel;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Invariants;

/// <summary>What every domain record can do; implemented by its generated half.</summary>
public interface IDomainRecord : IAdvised
{
    /// <summary>Whether every rule holds whose severity is <see cref="InvariantSeverity.Error"/>. Allocates nothing.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    bool HoldsInvariants { get; }

    /// <summary>Adds each broken rule that the collector asks for.</summary>
    /// <param name="violations">Where to add them.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    void Collect(ViolationCollector violations);

    /// <summary>Writes this value in the wire format.</summary>
    /// <param name="writer">Where to write.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    void WriteJson(DomainJsonWriter writer);

    /// <summary>Visits each id of another record that this value holds, at any depth.</summary>
    /// <param name="references">Who is told.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    void VisitReferences(ReferenceVisitor references);
}
