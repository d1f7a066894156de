namespace Diplomacy.Domain;

/// <content>What referendums decide, by the rules that the chronicle holds.</content>
public sealed partial class Chronicle
{
    /// <summary>Decides a question of a referendum.</summary>
    /// <param name="referendum">The referendum.</param>
    /// <param name="question">The number of the question, counted from 1; absent where there is one question.</param>
    /// <returns>The decision; <see langword="null"/> where no rule or no tally of the whole vote is known.</returns>
    public Decision? Decide(Referendum referendum, int? question = null) =>
        RuleOf(referendum) is { } rule && ResultOf(referendum, question) is { } result ? rule.Decide(result, referendum.Effect) : null;

    /// <summary>The rule of a referendum: the one that it names; else the only one of its country that may be in force on its day, of the chronicle or of <see cref="DecisionRules"/>.</summary>
    /// <param name="referendum">The referendum.</param>
    /// <returns>The rule; <see langword="null"/> where none is known, or where several may be meant.</returns>
    public DecisionRule? RuleOf(Referendum referendum)
    {
        ArgumentNullException.ThrowIfNull(referendum);
        if (referendum.Rule is { } named) return Find(named) ?? DecisionRules.Find(named);
        if (referendum.DayOfTheVote is not { } day) return null;

        return Only(OfKind<DecisionRule>().Where(rule => rule.MayGovern(referendum.Jurisdiction, day, referendum.Instrument)))
            ?? Only(DecisionRules.InForce(referendum.Jurisdiction, day, referendum.Instrument));
    }

    /// <summary>The result of a question as its rule asks for it: the count that is the most final and the latest, with those of the districts.</summary>
    /// <param name="referendum">The referendum.</param>
    /// <param name="question">The number of the question, counted from 1; absent where there is one question.</param>
    /// <returns>The result; <see langword="null"/> where there is no tally of the whole vote.</returns>
    public VoteResult? ResultOf(Referendum referendum, int? question = null)
    {
        ArgumentNullException.ThrowIfNull(referendum);
        if (referendum.LatestTally(question, district: null) is not { } whole) return null;

        var districts = referendum.DistrictsCounted(question).ToArray();
        return new VoteResult(
            whole,
            regions: [.. districts.Select(tally => new RegionResult(RegionOf(tally.District!, districts), tally))],
            regionsOnTheDay: referendum.DistrictsOnTheDay is { } named ? Math.Max(named, districts.Length) : referendum.Districts.Count > 0 ? referendum.Districts.Count : null,
            regionalCount: referendum.RegionalCounts.FirstOrDefault(count => (count.Question ?? 1) == (question ?? 1)),
            electorate: referendum.Electorate,
            priorTurnout: referendum.PriorTurnout?.Count);
    }

    private static DecisionRule? Only(IEnumerable<DecisionRule> rules) => rules.Take(2).ToArray() is [var only] ? only : null;

    /// <summary>What a rule calls a district: its code, where no other district that is counted has the same.</summary>
    private string RegionOf(Id<Place> district, Tally[] counted)
    {
        var code = Find(district)?.Subdivision?.Value;
        return code is not null && counted.All(tally => tally.District == district || (tally.District!.Value != code && Find(tally.District)?.Subdivision?.Value != code)) ? code : district.Value;
    }
}
