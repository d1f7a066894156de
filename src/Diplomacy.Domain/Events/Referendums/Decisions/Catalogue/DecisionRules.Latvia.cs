namespace Diplomacy.Domain;

/// <content>The rules of Latvia.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Latvia.</summary>
    public static class Latvia
    {
        /// <summary>At least half of those entitled are for the amendment.</summary>
        public static DecisionRule ConstitutionalAmendment { get; } = new(
            "rule/latvia/constitutional-amendment",
            new(("en", "Amendment of the constitution of Latvia")),
            "LV",
            "yes of entitled >= 1/2",
            sources: [
                new("source/cvk"),
                new("source/frwiki-mirror", note: new(("en", "An absolute majority of those registered."))),
                new("source/latvia-constitution", locator: "Article 79"),
            ],
            instruments: [ReferendumInstrument.Constitutional],
            law: new(("en", "Constitution of Latvia, article 79")),
            doubts: [new(("en", "A report asks for an absolute majority of those registered, which is more than half; a translation of article 79 reads at least half."))]);
    }
}
