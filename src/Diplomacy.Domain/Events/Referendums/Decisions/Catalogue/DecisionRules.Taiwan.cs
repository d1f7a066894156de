namespace Diplomacy.Domain;

/// <content>The rules of Taiwan.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Taiwan.</summary>
    public static class Taiwan
    {
        /// <summary>More ballots are for the proposal than against it, and they are at least a quarter of those entitled.</summary>
        public static DecisionRule NationalReferendum { get; } = new(
            "rule/taiwan/national-referendum",
            new(("en", "Referendum of Taiwan")),
            "TW",
            "yes exceeds no and yes of entitled >= 1/4",
            sources: [
                new("source/taiwan-election-commission", note: new(("en", "The thresholds were lowered by the amendment of 3 January 2018."))),
                new("source/taiwan-referendum-act", locator: "Article 29"),
            ],
            law: new(("en", "Referendum Act of Taiwan, article 29")),
            inForce: "2018-XX-XX/..");
    }
}
