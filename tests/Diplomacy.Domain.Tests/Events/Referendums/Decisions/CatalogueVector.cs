namespace Diplomacy.Domain.Tests.Events.Referendums.Decisions;

/// <summary>A vote that was held, and what its rule must make of its figures.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Result">The figures.</param>
/// <param name="Outcome">The kind of outcome.</param>
/// <param name="Consequence">What follows; absent where nothing is decided.</param>
/// <param name="Clause">The text of a clause of which the margin is known; absent where none is.</param>
/// <param name="Margin">By how much the count of that clause is above what it needs.</param>
/// <param name="Effect">Whether the vote binds.</param>
internal sealed record CatalogueVector(
    DecisionRule Rule,
    VoteResult Result,
    Type Outcome,
    DecisionConsequence? Consequence,
    string? Clause = null,
    long? Margin = null,
    ReferendumEffect? Effect = null)
{
    public Decision Decide() => Rule.Decide(Result, Effect);

    /// <summary>What is found for the clause of which the margin is known.</summary>
    public ClauseFinding.Counted? Counted() => All(Decide().Finding).OfType<ClauseFinding.Counted>().SingleOrDefault(finding => finding.Clause.ToString() == Clause);

    private static IEnumerable<ClauseFinding> All(ClauseFinding finding) => finding is ClauseFinding.Joined joined ? [finding, .. joined.Parts.SelectMany(All)] : [finding];
}
