using Diplomacy.Domain;
using Diplomacy.Domain.Invariants;
using NodaTime;
using Spectre.Console;

namespace Diplomacy.Cli;

/// <summary>Frameworks for people: their days and stages, how far their results have come, and what guidance expects of them.</summary>
internal static class FrameworkReport
{
    private static readonly Style Heading = new(decoration: Decoration.Bold);

    /// <summary>Writes the frameworks among some records, in the order of their first days, with a blank line between them.</summary>
    /// <param name="records">The records.</param>
    /// <param name="period">The days that a framework must touch, or all where it is absent. Of a single day the report says how each stands on it.</param>
    /// <param name="terminal">Where to write, and where to say that there is none.</param>
    public static void WriteTouching(DateInterval? period, IReadOnlyList<PlacedRecord> records, Terminal terminal)
    {
        FrameworkPeriod[] frameworks = [.. records.Select(static placed => placed.Record).OfType<FrameworkPeriod>().Where(framework => Touches(framework, period)).OrderBy(static framework => framework.FirstDay)];
        if (frameworks.Length == 0) terminal.Error.WriteLine(period is null ? "No framework is recorded." : $"No framework is recorded {(period.Length == 1 ? "on" : "from")} {DateText.Of(period)}.");
        for (var place = 0; place < frameworks.Length; place++)
        {
            if (place > 0) terminal.Out.WriteLine();
            Write(frameworks[place], period is { Length: 1 } ? period.Start : null, terminal.Out);
        }
    }

    private static bool Touches(FrameworkPeriod framework, DateInterval? period) => period is null || (framework.FirstDay <= period.End && period.Start <= framework.LastDayInclusive);

    private static void Write(FrameworkPeriod framework, LocalDate? day, Screen screen)
    {
        var progress = framework.Progress();
        screen.WriteLine(new Fragment($"{framework.Name.ForReader()} ({framework.Id})", Heading));
        foreach (var (name, text) in Facts(framework, progress, day)) screen.WriteLine($"{name,-14}  {text}");
        if (progress.Summary.Indicators > 0)
        {
            screen.WriteLine();
            screen.Write(ResultsOf(progress), hasHeadings: true);
        }

        if (CycleCalendar.Of(framework) is not { Count: > 0 } cycle) return;
        screen.WriteLine();
        screen.WriteLine("Expected by guidance, from its first and last day alone:");
        screen.Write(Listed(cycle), hasHeadings: true);
    }

    private static IEnumerable<(string Name, string Text)> Facts(FrameworkPeriod framework, FrameworkProgress progress, LocalDate? day)
    {
        yield return ("kind", Words.Lower(framework.Category));
        yield return ("for", string.Join(", ", [.. framework.Countries.Select(static country => country.EnglishName), .. framework.Areas.Select(static area => area.Name)]));
        yield return ("runs", Days(framework));
        if (day is { } known) yield return ("status", $"on {MessageText.Of(known)}: {(framework.StatusOn(known) is { } status ? Words.Lower(status) : "not known")}");
        foreach (var stage in framework.Stages) yield return (Words.Lower(stage.GetType().Name), stage.On?.Text ?? "on a day that is not known");
        if (framework.Evaluation is { } evaluation) yield return ("evaluation", $"{MessageText.Of(evaluation.Year)}{Recommendations(evaluation.Recommendations.Count)}");
        if (framework.DeclaredIndicators is { } declared) yield return ("indicators", $"{Figures.Of(declared)} declared, {Figures.Of(progress.Summary.Indicators)} recorded");
        else if (framework.Priorities.Count > 0 && progress.Summary.Indicators == 0) yield return ("indicators", "none recorded");
        if (progress.Summary.Indicators == 0) foreach (var priority in progress.Priorities) yield return ("priority", Named(priority));
        foreach (var missing in progress.Unmeasured) yield return ("not told", $"{missing.Indicator.Title.ForReader()} ({missing.Pointer}): {Reason(missing.Gap)}");
    }

    private static string Days(FrameworkPeriod framework)
    {
        var days = framework.Alignment is null && framework.Extensions.Count == 0 ? DateText.Of(framework.Period) : DateText.Of(new DateInterval(framework.FirstDay, framework.LastDayInclusive));
        var first = framework.Extensions.Count == 0 ? "" : $", at first to {MessageText.Of(framework.FirstEnd)}";
        return framework.Alignment?.To is { } cycle ? $"{days}{first}, aligned to {cycle.ForReader()}" : $"{days}{first}";
    }

    private static string Recommendations(int count) => count switch
    {
        0 => "",
        1 => ", 1 recommendation",
        _ => $", {Figures.Of(count)} recommendations",
    };

    private static Listing ResultsOf(FrameworkProgress progress)
    {
        var listing = new Listing("Share", "Indicators", "Told", "Reached", "Behind", "Of");
        foreach (var (result, depth) in progress.Priorities.SelectMany(static priority => Within(priority, 0))) Add(listing, result.Summary, $"{new string(' ', 2 * depth)}{Named(result)}");
        foreach (var goal in progress.Goals) Add(listing, goal.Summary, $"SDG {goal.Goal} {goal.Goal.GoalTitle}");
        Add(listing, progress.Summary, "all");
        return listing;
    }

    private static IEnumerable<(ResultProgress Result, int Depth)> Within(ResultProgress result, int depth) =>
        result.Parts.SelectMany(part => Within(part, depth + 1)).Prepend((result, depth));

    private static string Named(ResultProgress result) => result.Code is null ? result.Title.ForReader() : $"{result.Code} {result.Title.ForReader()}";

    private static void Add(Listing listing, ProgressSummary summary, string name) => listing.Add(
        Figures.Percent(summary.MeanShare), Figures.Of(summary.Indicators), Figures.Of(summary.Measured), Figures.Of(summary.Reached), Figures.Of(summary.Regressed), name);

    private static Listing Listed(ValueList<CycleMilestone> cycle)
    {
        var listing = new Listing("Expected", "Step", "Source");
        foreach (var step in cycle.GroupBy(static milestone => (milestone.Step, milestone.Source)))
        {
            var (first, last) = (step.First(), step.Last());
            listing.Add(
                first == last ? first.Expected.Text : $"each year {first.Expected.Text} to {last.Expected.Text}",
                first.Year is { } year && $"{first.Expected}" != MessageText.Of(year) ? $"{Words.Lower(step.Key.Step)} on the year before" : Words.Lower(step.Key.Step),
                step.Key.Source);
        }

        return listing;
    }

    private static string Reason(ProgressGap gap) => gap switch
    {
        ProgressGap.Baseline => "it has no baseline",
        ProgressGap.Target => "it has no target",
        ProgressGap.Actual => "nothing is recorded as reached",
        ProgressGap.Distance => "the target is the baseline",
        _ => "it is not measured in numbers that have shares",
    };
}
