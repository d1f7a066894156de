using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Tests.Serialization.Samples;

/// <summary>A value with rules on items deep inside it.</summary>
[DomainRecord]
public sealed partial record Agenda
{
    /// <summary>How many pages a paper may have.</summary>
    public int PageLimit { get; }

    /// <summary>Its chapters.</summary>
    public ValueList<AgendaChapter> Chapters { get; }

    /// <summary>What is added.</summary>
    public AgendaChapter? Annex { get; }

    [Invariant("TST0021", "A point must be numbered from 1; point {index} has the number {item.Number}.", ForEach = nameof(Chapters) + "." + nameof(AgendaChapter.Points))]
    bool PointIsNumberedFromOne(AgendaPoint item) => item.Number >= 1;

    [Invariant("TST0022", "A point of the annex must have a number below 10; point {index} has {item.Number}.", ForEach = "Annex.Points")]
    bool PointOfTheAnnexHasOneDigit(AgendaPoint point) => point.Number < 10;

    [Invariant("TST0023", "A paper must have at most {PageLimit} pages; paper {index} has {item.Pages}.",
        ForEach = nameof(Chapters) + "." + nameof(AgendaChapter.Points) + "." + nameof(AgendaPoint.Papers))]
    bool PaperIsWithinTheLimit(AgendaPaper item) => item.Pages <= PageLimit;

    [Invariant("TST0024", "A paper of an opening point should have more than one page; paper {index} has {item.Pages}.", ForEach = "Chapters.Opening.Papers", Severity = InvariantSeverity.Warning)]
    bool PaperOfAnOpeningHasPages(AgendaPaper item) => item.Pages > 1;
}
