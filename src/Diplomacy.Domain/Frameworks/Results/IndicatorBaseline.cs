using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>Where an indicator stood before.</summary>
/// <remarks>Source: IATI standard 2.03, element baseline.</remarks>
[DomainRecord]
public sealed partial record IndicatorBaseline
{
    /// <summary>The year for which it stands.</summary>
    public int Year { get; }

    /// <summary>The day for which it stands.</summary>
    public LocalDate? On { get; }

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

    [Invariant("DIP5078", "A year of a baseline must have four digits (1000 to 9999); it is {Year}. Write the year in full.")]
    bool YearHasFourDigits => Year >= 1000 && Year <= 9999;

    [Invariant("DIP5079", "The day of a baseline must lie in its year ({Year}); it is {On}. Correct one of them.")]
    bool DayLiesInTheYear => On is null || On.Value.Year == Year;

    [Invariant("DIP5074", "A location must be referred to by a text; one of a figure is blank. Give the reference, or leave the location out.", ForEach = nameof(Locations))]
    bool LocationIsNamed(string item) => !string.IsNullOrWhiteSpace(item);
}
