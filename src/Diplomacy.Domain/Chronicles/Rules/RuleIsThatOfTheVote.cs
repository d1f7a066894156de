using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>A vote is decided by a rule of its own country, for votes of its kind.</summary>
/// <remarks>Nothing is said of a vote whose kind is not recorded.</remarks>
internal sealed class RuleIsThatOfTheVote() : ReferendumRule("DIP7109", "The rule that a referendum names is of its country and for its kind of vote")
{
    protected override string Member => "/rule";

    protected override string? Fault(Referendum referendum, DecisionRule rule, LocalDate day) =>
        rule.Jurisdiction != referendum.Jurisdiction || (referendum.Instrument is { } instrument && rule.Instruments.Count > 0 && !rule.Instruments.Contains(instrument))
            ? $"a rule must be of the country and for the kind of vote ({referendum.Jurisdiction}, {MessageText.Of(referendum.Instrument)}); '{rule.Id}' of '{referendum.Name}' is of {rule.Jurisdiction}, for {Kinds(rule)}. Name another rule."
            : null;

    private static string Kinds(DecisionRule rule) => rule.Instruments.Count == 0 ? "every kind" : string.Join(", ", rule.Instruments.Select(static kind => MessageText.Of(kind)));
}
