namespace Diplomacy.Domain;

/// <content>The rules of Bulgaria.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Bulgaria.</summary>
    public static class Bulgaria
    {
        /// <summary>
        /// It binds if at least as many cast a ballot as took part in the last election of parliament, and at least half of the ballots cast are for the proposal. If at least a
        /// fifth of those entitled are for it, parliament must debate it all the same.
        /// </summary>
        public static DecisionRule NationalReferendum { get; } = new(
            "rule/bulgaria/national-referendum",
            new(("en", "National referendum of Bulgaria")),
            "BG",
            "turnout of cast >= 1 of prior-turnout and yes of cast >= 1/2",
            sources: [
                new("source/novinite", note: new(("en", "The rule: as many as took part in the last election of parliament, and at least half of them for the proposal."))),
                new("source/sofia-globe"),
                new("source/wikipedia-archived", locator: "Bulgarian referendum, 2016", note: new(("en", "Debate in parliament where a fifth of the registered voters are for the proposal."))),
            ],
            otherwise: [new(DecisionConsequence.ParliamentMustDebate, "yes of entitled >= 1/5")]);
    }
}
