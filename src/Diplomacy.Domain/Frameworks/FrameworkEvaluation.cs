using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>The evaluation of a framework: independent, with recommendations that its partners answer.</summary>
[DomainRecord]
public sealed partial record FrameworkEvaluation
{
    /// <summary>The year in which it is made, or is to be made.</summary>
    public int Year { get; }

    /// <summary>The day on which its report was published, as exactly as it is known.</summary>
    public EdtfValue? PublishedOn { get; }

    /// <summary>The report.</summary>
    public Id<Source>? Document { get; }

    /// <summary>What it recommends, in order.</summary>
    public ValueList<EvaluationRecommendation> Recommendations { get; }

    /// <summary>The day on which the response of the management was given, as exactly as it is known; absent where there is none yet.</summary>
    public EdtfValue? AnsweredOn { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    [Invariant("DIP5051", "An evaluation that was answered ({AnsweredOn}) must have an answer to each recommendation; '{item.Text}' has none. Record it as accepted, partially accepted or rejected.", ForEach = nameof(Recommendations))]
    bool RecommendationIsAnswered(EvaluationRecommendation item) => AnsweredOn is null || item.Response is not null;

    [Invariant("DIP5052", "An evaluation must be answered on or after the day of its report ({PublishedOn}); it is answered on {AnsweredOn}. Correct one of the days.")]
    bool EvaluationIsAnsweredAfterItsReport => !(AnsweredOn?.LatestDay < PublishedOn?.EarliestDay);

    [Invariant("DIP5053", "An evaluation must not be published before the year in which it is made ({Year}); its report is of {PublishedOn}. Correct the year or the day.")]
    bool EvaluationIsNotPublishedBeforeItsYear => !(PublishedOn?.LatestDay?.Year < Year);
}
