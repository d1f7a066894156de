using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>The annual report of the results of a framework.</summary>
/// <remarks>Source: United Nations Sustainable Development Cooperation Framework, Internal Guidance, 2019, chapter 6.</remarks>
[DomainRecord]
public sealed partial record ResultsReport
{
    /// <summary>The year of whose results it tells.</summary>
    public int Year { get; }

    /// <summary>The day on which it was published, as exactly as it is known.</summary>
    public EdtfValue? PublishedOn { get; }

    /// <summary>The report itself.</summary>
    public Id<Source>? Document { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    [Invariant("DIP5050", "A report on the results of a year must not be published before that year ({Year}); it is of {PublishedOn}. Correct the year or the day.")]
    bool ReportIsNotPublishedBeforeItsYear => !(PublishedOn?.LatestDay?.Year < Year);
}
