using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>The text that is put to a vote is one that was published before it.</summary>
internal sealed class TextOfTheVoteWasPublished() : RecordRule<ReformProcess>("DIP7134", InvariantSeverity.Warning, "The text that is put to a vote is one that was published before it")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, ReformProcess record)
    {
        if (record.DecidedBy is not { } decisive || chronicle.Find(decisive) is not { } referendum) yield break;

        var published = record.Stages.OfType<ReformStage.TextPublished>().ToList();
        if (published.Count > 0 && published.All(stage => stage.On?.EarliestDay > referendum.Dates?.Start))
            yield return new Fault("/stages", $"a text must be published before it is put to the vote ({MessageText.Of(referendum.Dates?.Start)}); that of '{record.Name}' was published on {MessageText.Of(published[0].On)}. Correct one of the days.");
        foreach (var text in referendum.Questions.Select(static question => question.Document).OfType<Id<Source>>())
        {
            if (published.Count > 0 && published.All(stage => stage.Document is not null && stage.Document != text))
                yield return new Fault("/stages", $"the text that is put to the vote must be one that was published; '{text}' is not among those of '{record.Name}'. Add its publication, or correct the question.");
        }
    }
}
