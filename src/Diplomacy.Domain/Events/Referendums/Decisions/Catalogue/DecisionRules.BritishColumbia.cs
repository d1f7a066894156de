namespace Diplomacy.Domain;

/// <content>The rules of British Columbia, a province of Canada.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of British Columbia, a province of Canada.</summary>
    public static class BritishColumbia
    {
        /// <summary>
        /// At least three fifths of the valid ballots are for the reform, and more than half of them in at least three fifths of the 79 electoral districts, which are 48.
        /// </summary>
        public static DecisionRule ElectoralReform2005 { get; } = new(
            "rule/british-columbia/electoral-reform-2005",
            new(("en", "Referendum on electoral reform in British Columbia, 2005")),
            "CA",
            "yes of valid >= 3/5 and yes of valid > 1/2 in 3/5 of 79 electoral-districts",
            sources: [
                new("source/wikipedia", locator: "2005 British Columbia electoral reform referendum"),
                new("source/worldwardiary", note: new(("en", "The rule: 60 per cent of the vote, and a simple majority in 48 of 79 districts."))),
            ],
            scope: new(("en", "British Columbia, the vote of 17 May 2005.")),
            inForce: "2005-05-17");
    }
}
