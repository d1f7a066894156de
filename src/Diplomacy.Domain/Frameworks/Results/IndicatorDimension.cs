using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>One respect in which a figure is broken down, and the part for which it stands: <c>sex</c>, <c>female</c>.</summary>
/// <remarks>Source: IATI standard 2.03, element dimension.</remarks>
[DomainRecord]
public sealed partial record IndicatorDimension
{
    /// <summary>The respect.</summary>
    public string Name { get; }

    /// <summary>The part.</summary>
    public string Value { get; }

    [Invariant("DIP5080", "A dimension must have a name and a value; they are '{Name}' and '{Value}'. Give both, or leave the dimension out.")]
    bool DimensionIsNamed => !string.IsNullOrWhiteSpace(Name) && !string.IsNullOrWhiteSpace(Value);
}
