using System.Diagnostics;

namespace Diplomacy.Domain.Tests.Events.Referendums.Data;

/// <summary>Decides a row, in the words of the data.</summary>
internal static class RowDecision
{
    private const string None = "none";

    /// <summary>The rule; of a vote on several options, that of the first.</summary>
    public static DecisionRule Rule(ReferendumRow row) => new RuleCode(row).For(row.Options is { } options ? Answer(options.Keys.First()) : "yes");

    /// <summary>The official outcome; that no option has a majority is said in one word.</summary>
    public static string Official(ReferendumRow row) => row.Outcome.StartsWith("no majority", StringComparison.Ordinal) ? None : row.Outcome;

    /// <summary>The outcome by the figures.</summary>
    public static string Of(ReferendumRow row)
    {
        var (code, result) = (new RuleCode(row), row.ToResult());
        if (row.Options is not { } options) return Named(code.For("yes").Decide(result));

        var adopted = options.Keys.Where(option => code.For(Answer(option)).Decide(result).Outcome is DecisionOutcome.Adopted).ToArray();
        return adopted is [var only] ? only : None;
    }

    private static string Answer(string option) => $"option \"{option}\"";

    private static string Named(Decision decision) => decision.Outcome switch
    {
        DecisionOutcome.Adopted => "accepted",
        DecisionOutcome.Rejected => "rejected",
        DecisionOutcome.QuorumNotMet => decision.Consequence switch
        {
            DecisionConsequence.AdvisoryOnly => "accepted-nonbinding",
            DecisionConsequence.LawStands => "accepted",
            _ => "rejected-quorum",
        },
        DecisionOutcome.Undetermined => "undetermined",
        _ => throw new UnreachableException(),
    };
}
