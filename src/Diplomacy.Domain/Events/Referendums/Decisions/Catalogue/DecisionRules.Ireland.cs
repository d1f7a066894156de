namespace Diplomacy.Domain;

/// <content>The rules of Ireland.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Ireland.</summary>
    public static class Ireland
    {
        /// <summary>More than half of the valid ballots are for the amendment.</summary>
        public static DecisionRule ConstitutionalAmendment { get; } = new(
            "rule/ireland/constitutional-amendment",
            new(("en", "Amendment of the Constitution of Ireland")),
            "IE",
            "yes of valid > 1/2",
            sources: [
                new("source/bunreacht1937", locator: "Article 47, section 1"),
                new("source/referendum-ie"),
            ],
            instruments: [ReferendumInstrument.Constitutional],
            law: new(("en", "Constitution of Ireland, article 47, section 1")));
    }
}
