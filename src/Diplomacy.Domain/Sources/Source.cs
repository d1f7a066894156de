using Diplomacy.Domain.Codes;
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

    /// <summary>The day of publication, at the place of publication; as exactly as it is known.</summary>
    public EdtfValue? PublishedOn { get; }

    /// <summary>The day on which it was read.</summary>
    public LocalDate? RetrievedOn { get; }

    /// <summary>Where a copy is kept: an absolute https address.</summary>
    public string? ArchiveLink { get; }

    /// <summary>The digest of what was read: the algorithm, a colon, and hexadecimal digits in lower case, 64 of <c>sha256</c> or 128 of <c>sha512</c>.</summary>
    public string? Digest { get; }

    /// <summary>What its publisher did to it afterwards; absent where it stands.</summary>
    public SourceChange? Change { get; }

    /// <summary>How near it is to the facts.</summary>
    public SourceReliability? Reliability { get; }

    [Invariant("DIP7030", "A source must be published before it is retrieved ({RetrievedOn}); it is published on {PublishedOn}. Correct one of the days.")]
    bool SourceIsPublishedBeforeItIsRetrieved => !(PublishedOn?.EarliestDay > RetrievedOn);

    [Invariant("DIP7031", "A link must be an absolute https address; it is '{Link}'. Write https:// and the whole address.")]
    bool LinkIsAnAbsoluteHttpsAddress => Link is null || (Link.StartsWith("https://", StringComparison.Ordinal) && Link.Length > 8 && !Link.Contains(' '));

    [Invariant("DIP7034", "The link to an archive must be an absolute https address; it is '{ArchiveLink}'. Write https:// and the whole address.")]
    bool ArchiveLinkIsAnAbsoluteHttpsAddress =>
        ArchiveLink is null || (ArchiveLink.StartsWith("https://", StringComparison.Ordinal) && ArchiveLink.Length > 8 && !ArchiveLink.Contains(' '));

    [Invariant("DIP7035", "A digest must be sha256: and 64 digits, or sha512: and 128; it is '{Digest}'. Write the algorithm and the whole digest.")]
    bool DigestIsWhole => Digest is null || DigestForm.IsIn(Digest);

    [Invariant("DIP7036", "A source must be changed on or after the day of its publication ({PublishedOn}); it is changed on {Change.On}. Correct one of the days.")]
    bool SourceIsChangedAfterItsPublication => !(PublishedOn?.EarliestDay > Change?.On?.LatestDay);

    [Invariant("DIP7033", "A source must name its publisher, its link or its symbol; '{Name}' names none. Give one of them.", Severity = InvariantSeverity.Warning)]
    bool SourceCanBeFound => Publisher is not null || Link is not null || Symbol is not null;
}
