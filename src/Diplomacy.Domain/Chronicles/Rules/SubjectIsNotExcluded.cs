using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>What the law keeps from a vote is not put to one.</summary>
/// <remarks>Source: Constitution of Italy, art. 75, second paragraph, for instance.</remarks>
internal sealed class SubjectIsNotExcluded() : ReferendumRule("DIP7108", "The subject of a vote is not one that the rule excludes")
{
    protected override string Member => "/subjects";

    protected override string? Fault(Referendum referendum, DecisionRule rule, LocalDate day) =>
        referendum.Subjects.Where(rule.ExcludedSubjects.Contains).Select(static subject => (VoteSubject?)subject).FirstOrDefault() is { } excluded
            ? $"a subject must be one that the law lets be put to a vote; '{rule.Id}' excludes {MessageText.Of(excluded)}, and '{referendum.Name}' is about it. Check the subject and the rule."
            : null;
}
