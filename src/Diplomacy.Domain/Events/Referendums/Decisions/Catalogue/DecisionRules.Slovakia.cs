namespace Diplomacy.Domain;

/// <content>The rules of Slovakia.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Slovakia.</summary>
    public static class Slovakia
    {
        /// <summary>More than half of those entitled cast a ballot, and more than half of the valid ballots are for the proposal.</summary>
        public static DecisionRule NationalReferendum { get; } = new(
            "rule/slovakia/national-referendum",
            new(("en", "Referendum of Slovakia")),
            "SK",
            "turnout of cast > 1/2 and yes of valid > 1/2",
            sources: [
                new("source/friendlywiki"),
                new("source/slovakia-constitution", locator: "Article 98"),
            ],
            law: new(("en", "Constitution of Slovakia, article 98")),
            doubts: [new(("en", "A translation of article 98 asks for more than half of the participants, not of the valid ballots."))]);
    }
}
