namespace Diplomacy.Domain.Referendums;

/// <summary>Tells what a clause is for from what it counts.</summary>
internal static class ClauseRoles
{
    /// <summary>Whether a clause, or one inside it, asks which answer has the upper hand.</summary>
    public static bool HasMajority(DecisionClause clause) => clause switch
    {
        DecisionClause.All all => all.Clauses.Any(HasMajority),
        DecisionClause.Any any => any.Clauses.Any(HasMajority),
        DecisionClause.Not not => HasMajority(not.Clause),
        DecisionClause.Share or DecisionClause.Turnout or DecisionClause.Exceeds or DecisionClause.AtLeast or DecisionClause.Regional => Of(clause, hasMajority: true) == ClauseRole.Majority,
    };

    /// <summary>The role of a clause that joins no others. A share of those entitled that stands alone is the majority.</summary>
    public static ClauseRole Of(DecisionClause clause, bool hasMajority) => clause switch
    {
        DecisionClause.Turnout => ClauseRole.Turnout,
        DecisionClause.Share share => Of(share.Part, share.Of, hasMajority),
        DecisionClause.AtLeast { Count: var count } => Of(count, new VoteCount.Entitled(), hasMajority),
        _ => ClauseRole.Majority,
    };

    private static ClauseRole Of(VoteCount part, VoteCount whole, bool hasMajority) =>
        !CountComparison.IsAnswer(part) ? ClauseRole.Turnout
        : hasMajority && whole is VoteCount.Entitled or VoteCount.Fixed or VoteCount.PriorTurnout ? ClauseRole.Approval
        : ClauseRole.Majority;
}
