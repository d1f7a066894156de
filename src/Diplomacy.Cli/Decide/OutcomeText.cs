using Diplomacy.Domain;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Cli;

/// <summary>Outcomes for people.</summary>
internal static class OutcomeText
{
    /// <summary>A computed outcome: <c>quorum not met</c>.</summary>
    public static string Of(DecisionOutcome outcome) => Words.Lower(outcome.GetType().Name);

    /// <summary>A declared outcome, with its day where that is known: <c>adopted, on 2026-03-17</c>.</summary>
    public static string Of(DeclaredOutcome declared) => Words.Lower(declared.GetType().Name) + (declared.DeclaredOn is { } day ? $", on {MessageText.Of(day)}" : "");

    /// <summary>The outcomes that are possible, one where it is decided.</summary>
    public static IEnumerable<DecisionOutcome> Possible(DecisionOutcome outcome) => outcome is DecisionOutcome.Undetermined open ? open.Possible : [outcome];
}
