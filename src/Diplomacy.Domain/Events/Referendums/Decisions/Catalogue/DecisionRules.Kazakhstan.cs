namespace Diplomacy.Domain;

/// <content>The rules of Kazakhstan.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Kazakhstan.</summary>
    public static class Kazakhstan
    {
        /// <summary>
        /// More than half of those entitled cast a ballot, and in at least two thirds of the regions, the cities of republican significance and the capital more than half of the
        /// ballots cast are for the proposal. How many these are is set on the day of the vote.
        /// </summary>
        public static DecisionRule RepublicanReferendum { get; } = new(
            "rule/kazakhstan/republican-referendum",
            new(("en", "Republican referendum of Kazakhstan")),
            "KZ",
            "turnout of cast > 1/2 and yes of cast > 1/2 in 2/3 of regions",
            sources: [
                new("source/almatanews"),
                new("source/azernews"),
                new("source/eymaps"),
                new("source/interfax-1078292"),
                new("source/kaz-zakon", note: new(("en", "A condition on the turnout of regions."))),
                new("source/otpannews", note: new(("en", "The rule, in the words of the commission."))),
                new("source/phoenix-24"),
                new("source/vestikavkaza", note: new(("en", "The rule, and 12 of 17 regions in 2022."))),
            ],
            law: new(("en", "Constitutional Law on the Republican Referendum, as amended on 5 May 2022")),
            inForce: "2022-05-05/..",
            doubts: [
                new(("en", "That the share in each region is one of the ballots cast is inferred from the national percentages that were published; the commission was reported in 2026 to speak of those who took part.")),
                new(("en", "The chairman of the commission was reported in 2026 to ask for a turnout of more than half in two thirds of the regions too.")),
                new(("en", "A site of the government took 11 of 17 regions for two thirds; rounded up they are 12.")),
            ]);
    }
}
