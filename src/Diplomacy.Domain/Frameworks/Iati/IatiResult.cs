using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A result of an activity, with its indicators, as the International Aid Transparency Initiative exchanges it.</summary>
/// <remarks>Source: IATI standard 2.03, element result.</remarks>
[DomainRecord]
public sealed partial record IatiResult
{
    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>What kind of result it is; absent where that is not told.</summary>
    public IatiResultCategory? Category { get; }

    /// <summary>Whether its figures may be added to those of others; absent where that is not told.</summary>
    public bool? IsAdditive { get; }

    /// <summary>What is to be said of it.</summary>
    public LocalizedText? Description { get; }

    /// <summary>Documents about it.</summary>
    public ValueList<DocumentLink> Documents { get; }

    /// <summary>What it is called in lists of results.</summary>
    public ValueList<ResultReference> References { get; }

    /// <summary>How it is measured.</summary>
    public ValueList<Indicator> Indicators { get; }

    [Invariant("DIP5101", "A result must have at least one indicator (1); '{Title}' has {Indicators.Count}. Say how it is measured.")]
    bool ResultHasAnIndicator => Indicators.Count > 0;

    [Invariant("DIP5102", "References must stand on the result or on its indicators, not on both; '{Title}' has {References.Count} of its own. Leave out those on one level.", Severity = InvariantSeverity.Warning)]
    bool ReferencesStandOnOneLevel => References.Count == 0 || Indicators.All(indicator => indicator.References.Count == 0);
}
