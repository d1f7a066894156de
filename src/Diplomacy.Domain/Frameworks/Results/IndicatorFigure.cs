using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A target, or what was reached.</summary>
/// <remarks>Figures are exact decimal numbers. Source: IATI standard 2.03, elements target and actual.</remarks>
[DomainRecord]
public sealed partial record IndicatorFigure
{
    /// <summary>The figure; absent of a qualitative indicator, or where it is not known.</summary>
    public decimal? Value { get; }

    /// <summary>The figure in words, or what is to be said of it.</summary>
    public LocalizedText? Comment { get; }

    /// <summary>The parts for which alone it stands; empty for the whole.</summary>
    public ValueList<IndicatorDimension> Dimensions { get; }

    /// <summary>The places for which alone it stands, as the publisher refers to them; empty for all.</summary>
    public ValueList<string> Locations { get; }

    /// <summary>Documents about it.</summary>
    public ValueList<DocumentLink> Documents { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    /// <summary>Whether it stands for the whole, and not for a part or a place.</summary>
    [Lowerable] public bool IsTotal => Dimensions.Count == 0 && Locations.Count == 0;

    [Invariant("DIP5073", "A location must be referred to by a text; one of a figure is blank. Give the reference, or leave the location out.", ForEach = nameof(Locations))]
    bool LocationIsNamed(string item) => !string.IsNullOrWhiteSpace(item);
}
