namespace Diplomacy.Domain;

/// <content>The rules of Hungary.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Hungary.</summary>
    public static class Hungary
    {
        /// <summary>Those who cast a valid ballot are more than half of those entitled, and more than half of the valid ballots are for the proposal.</summary>
        public static DecisionRule NationalReferendum { get; } = new(
            "rule/hungary/national-referendum",
            new(("en", "National referendum of Hungary")),
            "HU",
            "turnout of valid > 1/2 and yes of valid > 1/2",
            sources: [new("source/hungary-fundamental-law", locator: "Article 8, paragraph 4")],
            note: new(("en", "It decides whenever more than half of the valid ballots give the same answer, yes or no.")),
            law: new(("en", "Fundamental Law of Hungary, article 8, paragraph 4")));
    }
}
