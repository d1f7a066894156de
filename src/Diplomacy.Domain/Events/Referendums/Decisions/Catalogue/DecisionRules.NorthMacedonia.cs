namespace Diplomacy.Domain;

/// <content>The rules of North Macedonia.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of North Macedonia.</summary>
    public static class NorthMacedonia
    {
        /// <summary>More than half of those entitled cast a ballot, and more than half of the valid ballots are for the proposal. The vote is advice in any case.</summary>
        public static DecisionRule ConsultativeReferendum { get; } = new(
            "rule/north-macedonia/consultative-referendum",
            new(("en", "Consultative referendum of North Macedonia")),
            "MK",
            "turnout of cast > 1/2 and yes of valid > 1/2",
            sources: [
                new("source/electionguide-3092"),
                new("source/north-macedonia-constitution", locator: "Article 73", note: new(("en", "The majority of voters, if more than half of all voted; of a referendum that binds."))),
                new("source/wikipedia"),
            ],
            otherwise: [new(DecisionConsequence.AdvisoryOnly)],
            doubts: [new(("en", "The base of the majority is not said; the valid ballots are assumed."))]);
    }
}
