using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A place in a source at which a fact stands.</summary>
[DomainRecord(IsRecurring = true)]
public sealed partial record Citation
{
    /// <summary>The source.</summary>
    public Id<Source> Source { get; }

    /// <summary>Where in the source: an article, a page, a heading.</summary>
    public string? Locator { get; }

    /// <summary>What the reader should know of the passage.</summary>
    public LocalizedText? Note { get; }

    [Invariant("DIP7012", "A locator must name a place in the source; it is blank. Name the place, or leave the locator out.")]
    bool LocatorNamesAPlace => Locator is null || !string.IsNullOrWhiteSpace(Locator);
}
