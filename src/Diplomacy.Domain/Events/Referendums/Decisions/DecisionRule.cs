using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>How the counts of a vote decide it, by the law of a country in a time.</summary>
/// <remarks>Its sources are where the law, or a report of it, was read; what is doubtful about it stands in <see cref="Doubts"/>.</remarks>
[DomainRecord("decisionRule")]
public sealed partial record DecisionRule : DiplomaticRecord
{
    /// <summary>The country whose law it is.</summary>
    public CountryCode Jurisdiction { get; }

    /// <summary>What must be met for the vote to adopt, repeal or kill.</summary>
    public DecisionClause Clause { get; }

    /// <summary>What the vote does where the clause is met.</summary>
    public DecisionDirection Direction { get; } = DecisionDirection.Adopt;

    /// <summary>What follows where the clause is not met, the first that applies; without any, all stays as it was.</summary>
    public ValueList<Otherwise> Otherwise { get; }

    /// <summary>What kinds of vote it is for; empty for all of the country's.</summary>
    public ValueList<ReferendumInstrument> Instruments { get; }

    /// <summary>Of which part of the country it is, or for which vote alone.</summary>
    public LocalizedText? Scope { get; }

    /// <summary>The law, with article or section.</summary>
    public LocalizedText? Law { get; }

    /// <summary>When it is in force: an interval of days, as far as they are known (<c>1995-11-02/..</c>); absent where nothing is known of it.</summary>
    public EdtfValue? InForce { get; }

    /// <summary>What cannot be put to a vote.</summary>
    public ValueList<VoteSubject> ExcludedSubjects { get; }

    /// <summary>What is not certain about it.</summary>
    public ValueList<LocalizedText> Doubts { get; }

    [Invariant("DIP4231", "A decision rule must cite at least one source (1); '{Name}' cites {Sources.Count}. Say where the law stands written.", Severity = InvariantSeverity.Warning)]
    bool RuleCitesASource => Sources.Count > 0;

    [Invariant("DIP4232", "What follows in any case must stand last; after it nothing of '{Name}' can follow. Put the conditions first.")]
    bool WhatFollowsInAnyCaseStandsLast => Otherwise.Take(Otherwise.Count - 1).All(otherwise => otherwise.If is not null);

    [Invariant("DIP4233", "A subject must be excluded once; {item} stands there more than once. Leave the repetition out.", ForEach = nameof(ExcludedSubjects))]
    bool SubjectIsExcludedOnce(VoteSubject item) => ExcludedSubjects.HasOnce(item);
}
