namespace Diplomacy.Domain;

/// <content>The rules of Poland.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Poland.</summary>
    public static class Poland
    {
        /// <summary>
        /// It binds if more than half of those entitled cast a ballot; of each question more than half of the valid ballots decide. Where fewer cast a ballot, the result is advice.
        /// </summary>
        public static DecisionRule NationwideReferendum { get; } = new(
            "rule/poland/nationwide-referendum",
            new(("en", "Nationwide referendum of Poland")),
            "PL",
            "turnout of cast > 1/2 and yes of valid > 1/2",
            sources: [
                new("source/polennieuws"),
                new("source/poland-referendum-act", locator: "Article 66"),
                new("source/rp", note: new(("en", "The turnout is counted of the valid cards taken from the box."))),
            ],
            otherwise: [new(DecisionConsequence.AdvisoryOnly, "not turnout of cast > 1/2")],
            law: new(("en", "Constitution of Poland, article 125, and Act of 14 March 2003 on the Nationwide Referendum, article 66")));
    }
}
