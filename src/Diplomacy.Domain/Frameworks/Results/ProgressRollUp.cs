using System.Numerics;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>One walk over the results of a framework that adds up how far they have come.</summary>
internal sealed class ProgressRollUp
{
    private const string GoalVocabulary = "9";

    private static readonly ValueList<SdgCode> AllGoals = SdgCode.Goals;

    private readonly ProgressSummary[] _goals = new ProgressSummary[AllGoals.Count];

    private readonly List<UnmeasuredIndicator> _unmeasured = [];

    /// <summary>How far a framework has come.</summary>
    public static FrameworkProgress Of(FrameworkPeriod framework) => new ProgressRollUp().Sum(framework);

    private FrameworkProgress Sum(FrameworkPeriod framework)
    {
        ResultProgress[] priorities = [.. framework.Priorities.Select((priority, place) => Of(priority, $"/priorities/{MessageText.Of(place)}"))];
        return new(Together(priorities), [.. priorities], [.. Goals()], [.. _unmeasured]);
    }

    private ResultProgress Of(StrategicPriority priority, string pointer)
    {
        ResultProgress[] outcomes = [.. priority.Outcomes.Select((outcome, place) => Of(outcome, GoalsOf(priority.Sdgs), $"{pointer}/outcomes/{MessageText.Of(place)}"))];
        return new(priority.Title, priority.Code, Together(outcomes), [.. outcomes]);
    }

    private ResultProgress Of(FrameworkOutcome outcome, int goalsAbove, string pointer)
    {
        var goals = outcome.Sdgs.Count > 0 ? GoalsOf(outcome.Sdgs) : goalsAbove;
        var own = Of(outcome.Indicators, goals, pointer);
        ResultProgress[] outputs = [.. outcome.Outputs.Select((output, place) => Of(output, goals, $"{pointer}/outputs/{MessageText.Of(place)}"))];
        return new(outcome.Title, outcome.Code, own + Together(outputs), [.. outputs]);
    }

    private ResultProgress Of(FrameworkOutput output, int goalsAbove, string pointer) =>
        new(output.Title, output.Code, Of(output.Indicators, output.Sdgs.Count > 0 ? GoalsOf(output.Sdgs) : goalsAbove, pointer), []);

    private ProgressSummary Of(ValueList<Indicator> indicators, int goalsAbove, string pointer)
    {
        var together = default(ProgressSummary);
        for (var place = 0; place < indicators.Count; place++)
        {
            var indicator = indicators[place];
            var progress = indicator.Progress();
            var summary = ProgressSummary.Of(progress);
            if (progress.Gap is { } gap) _unmeasured.Add(new($"{pointer}/indicators/{MessageText.Of(place)}", indicator, gap));
            together += summary;
            Count(summary, GoalsOf(indicator) is var own and not 0 ? own : goalsAbove);
        }

        return together;
    }

    /// <summary>Counts an indicator with each of its goals. Sets of goals are bits here: the lowest is goal 1.</summary>
    private void Count(ProgressSummary summary, int goals)
    {
        for (var left = goals; left != 0; left &= left - 1) _goals[BitOperations.TrailingZeroCount(left)] += summary;
    }

    private IEnumerable<GoalProgress> Goals() => AllGoals.Zip(_goals, static (goal, summary) => new GoalProgress(goal, summary)).Where(static goal => goal.Summary.Indicators > 0);

    private static ProgressSummary Together(IEnumerable<ResultProgress> parts) => parts.Aggregate(default(ProgressSummary), static (sum, part) => sum + part.Summary);

    private static int GoalsOf(Indicator indicator)
    {
        var goals = GoalsOf(indicator.Sdgs);
        foreach (var reference in indicator.References)
        {
            if (reference.Vocabulary == GoalVocabulary && SdgCode.TryParse(reference.Code, out var code)) goals |= Bit(code);
        }

        return goals;
    }

    private static int GoalsOf(ValueList<SdgCode> codes)
    {
        var goals = 0;
        foreach (var code in codes) goals |= Bit(code);
        return goals;
    }

    private static int Bit(SdgCode code) => 1 << (code.Goal - 1);
}
