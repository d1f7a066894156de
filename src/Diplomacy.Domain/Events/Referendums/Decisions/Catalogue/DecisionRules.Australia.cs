namespace Diplomacy.Domain;

/// <content>The rules of Australia.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Australia.</summary>
    public static class Australia
    {
        /// <summary>
        /// More than half of the valid ballots are for the alteration, and so in at least 4 of the 6 states; the ballots of the territories count only in the whole.
        /// </summary>
        public static DecisionRule ConstitutionAlteration { get; } = new(
            "rule/australia/constitution-alteration",
            new(("en", "Alteration of the Constitution of Australia")),
            "AU",
            "yes of valid > 1/2 and yes of valid > 1/2 in 4 of 6 states",
            sources: [
                new("source/kampuspedia"),
                new("source/psephos", note: new(("en", "The rule: a majority of all electors voting, and of votes in four of the six states."))),
            ],
            instruments: [ReferendumInstrument.Constitutional],
            law: new(("en", "Constitution of Australia, section 128")));
    }
}
