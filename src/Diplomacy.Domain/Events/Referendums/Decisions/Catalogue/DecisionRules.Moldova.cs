namespace Diplomacy.Domain;

/// <content>The rules of Moldova.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Moldova.</summary>
    public static class Moldova
    {
        /// <summary>At least a third of those entitled cast a ballot, and more than half of the valid ballots are for the proposal.</summary>
        public static DecisionRule ConstitutionalReferendum { get; } = new(
            "rule/moldova/constitutional-referendum",
            new(("en", "Referendum on the constitution of Moldova")),
            "MD",
            "turnout of cast >= 1/3 and yes of valid > 1/2",
            sources: [
                new("source/azureedge"),
                new("source/delfi"),
                new("source/moldova-electoral-code", locator: "Article 181", note: new(("en", "No valid referendum where less than a third took part; an earlier edition."))),
            ],
            instruments: [ReferendumInstrument.Constitutional]);
    }
}
