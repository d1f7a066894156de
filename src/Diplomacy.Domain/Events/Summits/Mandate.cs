using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>An act on which a summit rests.</summary>
[DomainRecord]
public sealed partial record Mandate
{
    /// <summary>The symbol of the document: <c>A/RES/78/147</c>.</summary>
    public string Symbol { get; }

    /// <summary>The day on which it was adopted.</summary>
    public EdtfValue? AdoptedOn { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    [Invariant("DIP3220", "A mandate's symbol must consist of parts between slashes (A/RES/78/147); it is '{Symbol}'. Write the whole symbol.")]
    bool SymbolHasParts => Symbol.Length > 2 && Symbol.Contains('/') && !Symbol.StartsWith('/') && !Symbol.EndsWith('/');
}
