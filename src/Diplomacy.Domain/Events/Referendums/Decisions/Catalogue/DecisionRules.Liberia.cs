namespace Diplomacy.Domain;

/// <content>The rules of Liberia.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Liberia.</summary>
    public static class Liberia
    {
        /// <summary>At least two thirds of the valid ballots are for the amendment.</summary>
        public static DecisionRule ConstitutionalAmendment { get; } = new(
            "rule/liberia/constitutional-amendment",
            new(("en", "Amendment of the Constitution of Liberia")),
            "LR",
            "yes of valid >= 2/3",
            sources: [
                new("source/frontpageafrica", note: new(("en", "The text of article 91, and that the court leaves out invalid ballots."))),
                new("source/liberianobserver"),
                new("source/thebreakingtimes"),
            ],
            note: new(("en", "Article 91 speaks of two thirds of the registered voters, voting; that the base is the valid ballots was held by the Supreme Court in 2011.")),
            instruments: [ReferendumInstrument.Constitutional],
            law: new(("en", "Constitution of Liberia, article 91")));
    }
}
