using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>What must hold between a referendum, the day of its vote, and the rule that it names.</summary>
internal abstract class ReferendumRule(string id, string title) : ChronicleRule(id, InvariantSeverity.Warning, title)
{
    /// <summary>The member of the referendum that shows it.</summary>
    protected abstract string Member { get; }

    public override IEnumerable<Violation> Check(Chronicle chronicle) =>
        from place in Enumerable.Range(0, chronicle.Records.Count)
        let referendum = chronicle.Records[place] as Referendum
        where referendum?.Rule is not null
        let rule = chronicle.RuleOf(referendum)
        let day = referendum.DayOfTheVote
        where rule is not null && day.HasValue
        let fault = Fault(referendum, rule, day.GetValueOrDefault())
        where fault is not null
        select Broken(Chronicle.PointerTo(place) + Member, fault);

    /// <summary>How a referendum breaks the rule; nothing where it does not.</summary>
    protected abstract string? Fault(Referendum referendum, DecisionRule rule, LocalDate day);
}
