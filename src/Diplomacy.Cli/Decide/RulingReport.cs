using Diplomacy.Domain;
using Diplomacy.Domain.Invariants;
using Spectre.Console;

namespace Diplomacy.Cli;

/// <summary>Rulings for people: the rule, a table of its clauses, and what comes of them.</summary>
internal static class RulingReport
{
    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Doubtful = new(Color.Yellow);

    /// <summary>Writes rulings, with a blank line between them.</summary>
    /// <param name="rulings">The rulings.</param>
    /// <param name="screen">Where to write.</param>
    public static void Write(IReadOnlyList<Ruling> rulings, Screen screen)
    {
        for (var place = 0; place < rulings.Count; place++)
        {
            if (place > 0) screen.WriteLine();
            Write(rulings[place], screen);
        }
    }

    private static void Write(Ruling ruling, Screen screen)
    {
        var number = ruling.Question is { } question ? $", question {question}" : "";
        screen.WriteLine(new Fragment($"{ruling.Referendum.Name.ForReader()} ({ruling.Referendum.Id}){number}", Heading));
        Write(Given(ruling), screen);
        if (ruling.Decision is { } decision)
        {
            screen.WriteLine();
            screen.Write(ClauseTable.Of(decision.Finding), hasHeadings: true);
            screen.WriteLine();
            Write(Found(decision), screen);
        }

        if (ruling.Declared is { } declared) Write(declared, ruling.Decision, screen);
    }

    private static IEnumerable<(string, string)> Given(Ruling ruling)
    {
        if (ruling.Wording is { } wording) yield return ("question", wording.ForReader());
        if (ruling.Rule is { } rule)
        {
            yield return ("rule", $"{rule.Name.ForReader()} ({rule.Id})");
            if (rule.Law is { } law) yield return ("law", law.ForReader());
            yield return ("clause", rule.Clause.ToString());
            foreach (var doubt in rule.Doubts) yield return ("doubt", doubt.ForReader());
        }

        if (ruling.Result is { } result) yield return ("count", Count(result.Whole));
        foreach (var obstacle in ruling.Obstacles) yield return ("not decided", obstacle);
    }

    private static string Count(Tally tally)
    {
        var units = tally.Status is CountStatus.Partial { UnitsCounted: { } counted } partial ? $", {Figures.Of(counted)} of {Figures.Of(partial.Units)} units" : "";
        return $"{Words.Lower(tally.Status.GetType().Name)}{units}{(tally.ReportedOn is { } day ? $", reported on {MessageText.Of(day)}" : "")}";
    }

    private static IEnumerable<(string, string)> Found(Decision decision)
    {
        yield return ("outcome", OutcomeText.Of(decision.Outcome));
        if (decision.CanStillChange) yield return ("still possible", string.Join("; ", OutcomeText.Possible(decision.Outcome).Select(OutcomeText.Of)));
        else yield return ("what follows", decision.Consequence is { } consequence ? Words.Lower(consequence) : "undetermined");

        if (MissingCounts.Of(decision).ToList() is { Count: > 0 } missing) yield return ("missing", string.Join("; ", missing));
    }

    private static void Write(DeclaredOutcome declared, Decision? decision, Screen screen)
    {
        Write([("declared", OutcomeText.Of(declared))], screen);
        if (declared is DeclaredOutcome.Annulled ? decision is not null : decision?.IsConsistentWith(declared) == false) screen.WriteLine(new Fragment("The declared outcome differs from the computed one.", Doubtful));
    }

    private static void Write(IEnumerable<(string Name, string Text)> facts, Screen screen)
    {
        foreach (var (name, text) in facts) screen.WriteLine($"{name,-14}  {text}");
    }
}
