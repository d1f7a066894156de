namespace Diplomacy.Domain;

/// <content>The rules of Lithuania.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Lithuania.</summary>
    public static class Lithuania
    {
        /// <summary>More than half of those entitled are for the amendment. It is the rule of the chapters that only a referendum amends, and so of article 12.</summary>
        public static DecisionRule ConstitutionalAmendment { get; } = new(
            "rule/lithuania/constitutional-amendment",
            new(("en", "Amendment of article 12 of the Constitution of Lithuania, or of another article of the first and the fourteenth chapter")),
            "LT",
            "yes of entitled > 1/2",
            sources: [
                new("source/balticnews", note: new(("en", "More than half of all eligible voters, for article 12."))),
                new("source/lithuania-constitution", locator: "Article 148"),
                new("source/lithuaniatribune", note: new(("en", "More than half of all eligible citizens, for the first and the fourteenth chapter."))),
            ],
            note: new(("en", "Article 1 is not amended by it: that asks for three quarters of those entitled.")),
            instruments: [ReferendumInstrument.Constitutional],
            doubts: [new(("en", "Of 2,385,234 entitled in 2024 an agency had 1,192,617 for enough, which is half of them and not more."))]);
    }
}
