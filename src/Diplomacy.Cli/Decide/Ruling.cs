using Diplomacy.Domain;

namespace Diplomacy.Cli;

/// <summary>A question of a referendum, and what its rule makes of its counts.</summary>
/// <param name="Referendum">The referendum.</param>
/// <param name="Question">The number of the question, counted from 1; absent where there is one question.</param>
/// <param name="Rule">The rule; absent where none is known.</param>
internal sealed record Ruling(Referendum Referendum, int? Question, DecisionRule? Rule)
{
    /// <summary>The counts; absent where there are none.</summary>
    public VoteResult? Result { get; private init; }

    /// <summary>What is decided; absent where it cannot be asked.</summary>
    public Decision? Decision { get; private init; }

    /// <summary>What is asked, where the wording is recorded.</summary>
    public LocalizedText? Wording => Referendum.Questions.ElementAtOrDefault((Question ?? 1) - 1)?.Text;

    /// <summary>What the authority has declared; absent where that is not recorded.</summary>
    public DeclaredOutcome? Declared => Referendum.DeclaredOutcomes.FirstOrDefault(declared => declared.Question == Question || (Question is null && declared.Question == 1));

    /// <summary>Why nothing is decided.</summary>
    public IEnumerable<string> Obstacles => new[] { Rule is null ? NoRule : null, Result is null ? "no tally" : null }.OfType<string>();

    private string NoRule => Referendum.Rule is { } rule
        ? $"its rule '{rule}' is not among the records"
        : $"no rule is recorded, and none is known for {Referendum.Jurisdiction}{Days}";

    private string Days => (Referendum.Actual ?? Referendum.Schedule)?.CalendarDays is { } days ? $" on {DateText.Of(days)}" : "";

    /// <summary>The rulings on every question of every referendum, in the order of the chronicle and of the ballot.</summary>
    /// <param name="chronicle">The chronicle.</param>
    /// <param name="asked">The clause by which to decide instead of the rule's; absent for the rule's own.</param>
    public static IEnumerable<Ruling> Of(Chronicle chronicle, DecisionClause? asked) =>
        from referendum in chronicle.OfKind<Referendum>()
        let known = chronicle.RuleOf(referendum)
        let rule = asked is null ? known : AskedRule.Of(asked, referendum, known)
        from question in QuestionsOf(referendum)
        select new Ruling(referendum, question, rule).DecidedIn(chronicle, isAsked: asked is not null);

    private static IEnumerable<int?> QuestionsOf(Referendum referendum) =>
        referendum.Questions.Count > 1 ? Enumerable.Range(1, referendum.Questions.Count).Select(static number => (int?)number) : [null];

    private Ruling DecidedIn(Chronicle chronicle, bool isAsked)
    {
        var result = chronicle.ResultOf(Referendum, Question);
        var decision = result is null ? null : isAsked ? Rule?.Decide(result, Referendum.Effect) : chronicle.Decide(Referendum, Question);
        return this with { Result = result, Decision = decision };
    }
}
