using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>A publication in which facts stand written.</summary>
/// <remarks>Its name is its title or, where the title is not known, its publisher's name. Its own <see cref="DiplomaticRecord.Sources"/> are those that it relays.</remarks>
[DomainRecord("source")]
public sealed partial record Source : DiplomaticRecord
{
    /// <summary>What kind of publication it is.</summary>
    public SourceCategory Category { get; }

    /// <summary>Who published it.</summary>
    public LocalizedText? Publisher { get; }

    /// <summary>Where it can be read: an absolute https address.</summary>
    public string? Link { get; }

    /// <summary>The symbol of a document: <c>A/RES/78/147</c>. All its language versions share it.</summary>
    public DocumentSymbol? Symbol { get; }

    /// <summary>The language in which it was read.</summary>
    public LanguageTag? Language { get; }

    /// <summary>The day of publication, at the place of publication; absent where it is not known to the day.</summary>
    public LocalDate? PublishedOn { get; }

    /// <summary>The day on which it was read.</summary>
    public LocalDate? RetrievedOn { get; }

    /// <summary>How near it is to the facts.</summary>
    public SourceReliability? Reliability { get; }

    [Invariant("DIP7030", "A source must be published before it is retrieved ({RetrievedOn}); it is published on {PublishedOn}. Correct one of the days.")]
    bool SourceIsPublishedBeforeItIsRetrieved => PublishedOn is null || RetrievedOn is null || PublishedOn <= RetrievedOn;

    [Invariant("DIP7031", "A link must be an absolute https address; it is '{Link}'. Write https:// and the whole address.")]
    bool LinkIsAnAbsoluteHttpsAddress => Link is null || (Link.StartsWith("https://", StringComparison.Ordinal) && Link.Length > 8 && !Link.Contains(' '));

    [Invariant("DIP7033", "A source must name its publisher, its link or its symbol; '{Name}' names none. Give one of them.", Severity = InvariantSeverity.Warning)]
    bool SourceCanBeFound => Publisher is not null || Link is not null || Symbol is not null;
}
