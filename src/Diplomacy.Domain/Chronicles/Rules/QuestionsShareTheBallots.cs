using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>Questions on one ballot have the same ballots cast and the same electorate.</summary>
/// <remarks>Bulgaria asked three questions on one day in 2016, Italy five in 2025: one ballot for each is another matter, and the referendum says so.</remarks>
internal sealed class QuestionsShareTheBallots() : ChronicleRule("DIP7112", InvariantSeverity.Warning, "Questions on one ballot share the ballots cast and the electorate")
{
    public override IEnumerable<Violation> Check(Chronicle chronicle) =>
        from place in Enumerable.Range(0, chronicle.Records.Count)
        let referendum = chronicle.Records[place] as Referendum
        where referendum is { HasSeparateBallots: false }
        from counted in referendum.Tallies
            .Select(static (tally, at) => (Tally: tally, At: at))
            .GroupBy(static counted => (counted.Tally.District, counted.Tally.Status, counted.Tally.ReportedOn))
        let first = counted.First().Tally
        from other in counted.Skip(1)
        where Differ(first.Cast, other.Tally.Cast) || Differ(first.Entitled, other.Tally.Entitled)
        select Broken(
            $"{Chronicle.PointerTo(place)}/tallies/{MessageText.Of(other.At)}",
            $"questions on one ballot must share the ballots cast and the electorate ({MessageText.Of(first.Cast)} of {MessageText.Of(first.Entitled)}); question {MessageText.Of(other.Tally.Question)} of "
                + $"'{referendum.Name}' has {MessageText.Of(other.Tally.Cast)} of {MessageText.Of(other.Tally.Entitled)}. Correct the counts, or say that the ballots are separate.");

    private static bool Differ(long? one, long? other) => one is not null && other is not null && one != other;
}
