using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>A vote is decided by the rule that is in force on its day.</summary>
/// <remarks>Source: Venice Commission, Revised Guidelines on the Holding of Referendums, 2022 (CDL-AD(2022)015), II.2.</remarks>
internal sealed class RuleIsInForce() : ReferendumRule("DIP7106", "The rule that a referendum names is in force on the day of the vote")
{
    protected override string Member => "/rule";

    protected override string? Fault(Referendum referendum, DecisionRule rule, LocalDate day) =>
        rule.InForce is { } inForce && inForce.Contains(day) == Certainty.Never
            ? $"a rule must be in force on the day of the vote ({MessageText.Of(day)}); '{rule.Id}' of '{referendum.Name}' is in force {inForce}. Name the rule of that day."
            : null;
}
