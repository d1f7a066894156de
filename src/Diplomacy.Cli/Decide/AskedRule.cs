using Diplomacy.Domain;

namespace Diplomacy.Cli;

/// <summary>The rule that stands for a clause of the command line.</summary>
internal static class AskedRule
{
    /// <summary>The id, which is no record's: the option itself.</summary>
    private const string Id = "--rule";

    /// <summary>The rule: what the vote does, and what follows otherwise, stay those of the rule that the clause replaces.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="referendum">The referendum to decide.</param>
    /// <param name="replaced">Its own rule, where one is known.</param>
    public static DecisionRule Of(DecisionClause clause, Referendum referendum, DecisionRule? replaced) => new(
        Id,
        "The clause that was asked for",
        referendum.Jurisdiction,
        clause,
        direction: replaced?.Direction ?? DecisionDirection.Adopt,
        otherwise: replaced?.Otherwise);
}
