namespace Diplomacy.Domain;

/// <content>What its rules make of the results of its referendums.</content>
public sealed partial class Chronicle
{
    /// <summary>Decides a question of a referendum by its rule and its latest count.</summary>
    /// <param name="referendum">The referendum.</param>
    /// <param name="question">The number of the question, counted from 1; absent where there is one question.</param>
    /// <returns>The decision; <see langword="null"/> where there is no rule, or no count.</returns>
    public Decision? Decide(Referendum referendum, int? question = null) =>
        RuleOf(referendum) is { } rule && ResultOf(referendum, question) is { } result ? rule.Decide(result, referendum.Effect) : null;

    /// <summary>The rule by which a referendum is decided.</summary>
    /// <param name="referendum">The referendum.</param>
    /// <returns>The rule; <see langword="null"/> where none is recorded.</returns>
    public DecisionRule? RuleOf(Referendum referendum)
    {
        ArgumentNullException.ThrowIfNull(referendum);
        return referendum.Rule is { } rule ? Find(rule) : null;
    }

    /// <summary>What is known of the result of a question: the latest count of the whole vote and of each district.</summary>
    /// <param name="referendum">The referendum.</param>
    /// <param name="question">The number of the question, counted from 1; absent where there is one question.</param>
    /// <returns>The result; <see langword="null"/> where the whole vote has no count.</returns>
    public VoteResult? ResultOf(Referendum referendum, int? question = null)
    {
        ArgumentNullException.ThrowIfNull(referendum);
        var tallies = referendum.Tallies.Where(tally => IsOf(tally.Question, question)).ToLookup(static tally => tally.District?.Value ?? "");
        if (Latest(tallies[""]) is not { } whole) return null;

        return new VoteResult(
            whole,
            regions: [.. tallies.Where(static district => district.Key.Length > 0).Select(district => new RegionResult(Region(district.Key), Latest(district)!))],
            regionsOnTheDay: referendum.DistrictsOnTheDay ?? (referendum.Districts.Count > 0 ? referendum.Districts.Count : null),
            regionalCount: referendum.RegionalCounts.FirstOrDefault(count => IsOf(count.Question, question)),
            electorate: referendum.Electorate,
            priorTurnout: referendum.PriorTurnout?.Count);
    }

    private static bool IsOf(int? question, int? asked) => (question ?? 1) == (asked ?? 1);

    private static Tally? Latest(IEnumerable<Tally> tallies) => tallies.OrderBy(static tally => Finality(tally.Status)).ThenBy(static tally => tally.ReportedOn).LastOrDefault();

    private static int Finality(CountStatus status) => status switch
    {
        CountStatus.Partial => 0,
        CountStatus.Complete => 1,
        CountStatus.Certified or CountStatus.Correction or CountStatus.Recount => 2,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private string Region(string district) => Find<Place>(district)?.Subdivision ?? district;
}
