using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>The rules of a vote are not changed within the year before it.</summary>
/// <remarks>Source: Venice Commission, Revised Guidelines on the Holding of Referendums, 2022 (CDL-AD(2022)015), II.2.b, stability of the law.</remarks>
internal sealed class RuleStandsForAYear() : ReferendumRule("DIP7107", "A rule is not changed within the year before the vote")
{
    protected override string Member => "/rule";

    protected override string? Fault(Referendum referendum, DecisionRule rule, LocalDate day) =>
        rule.InForce is EdtfValue.Interval && rule.InForce.Earliest.Day is { } changed && changed > day.PlusYears(-1) && changed <= day
            ? $"a rule must stand for a year before the vote ({MessageText.Of(day)}); '{rule.Id}' of '{referendum.Name}' is in force from {MessageText.Of(changed)}. Note the change where the vote is judged."
            : null;
}
