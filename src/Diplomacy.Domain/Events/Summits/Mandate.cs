using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>An act on which a summit rests.</summary>
[DomainRecord]
public sealed partial record Mandate
{
    /// <summary>The symbol of the document: <c>A/RES/78/147</c>.</summary>
    public DocumentSymbol Symbol { get; }

    /// <summary>The day on which it was adopted.</summary>
    public EdtfValue? AdoptedOn { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }
}
