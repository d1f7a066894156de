namespace Diplomacy.Domain;

/// <content>The rules of Switzerland.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Switzerland.</summary>
    public static class Switzerland
    {
        /// <summary>More than half of the valid ballots are for the amendment, and so in more than half of the 23 votes of the cantons, of which six have half a vote.</summary>
        public static DecisionRule ConstitutionalAmendment { get; } = new(
            "rule/switzerland/constitutional-amendment",
            new(("en", "Amendment of the Federal Constitution of Switzerland")),
            "CH",
            "yes of valid > 1/2 and yes of valid > 1/2 in a majority of 26 cantons (CH-OW 1/2, CH-NW 1/2, CH-BS 1/2, CH-BL 1/2, CH-AR 1/2, CH-AI 1/2)",
            sources: [
                new("source/business-humanrights"),
                new("source/constitutional-change"),
                new("source/switzerland-constitution", locator: "Article 142, paragraphs 2 to 4"),
                new("source/swissvotes", note: new(("en", "23 votes of the cantons since 1979, 22 before."))),
                new("source/tricksfast"),
            ],
            note: new(("en", "There have been 26 cantons with 23 votes since 1979, and 22 votes before; article 142 is of the constitution of 18 April 1999.")),
            instruments: [ReferendumInstrument.Constitutional, ReferendumInstrument.CitizensInitiative, ReferendumInstrument.CounterProposal],
            law: new(("en", "Federal Constitution of Switzerland, article 142, paragraphs 2 to 4")),
            inForce: "1979-XX-XX/..");

        /// <summary>More than half of the valid ballots are for the law; the cantons are not asked.</summary>
        public static DecisionRule OptionalReferendum { get; } = new(
            "rule/switzerland/optional-referendum",
            new(("en", "Optional referendum of Switzerland on a law")),
            "CH",
            "yes of valid > 1/2",
            sources: [new("source/switzerland-constitution", locator: "Article 142, paragraph 1")],
            instruments: [ReferendumInstrument.Law],
            law: new(("en", "Federal Constitution of Switzerland, article 142, paragraph 1")));
    }
}
