namespace Diplomacy.Domain;

/// <content>The rules of Montenegro.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Montenegro.</summary>
    public static class Montenegro
    {
        /// <summary>At least half of those entitled cast a ballot, and at least eleven twentieths of the valid ballots are for independence.</summary>
        public static DecisionRule Independence2006 { get; } = new(
            "rule/montenegro/independence-2006",
            new(("en", "Referendum on the independence of Montenegro, 2006")),
            "ME",
            "turnout of cast >= 1/2 and yes of valid >= 11/20",
            sources: [
                new("source/askwikinow"),
                new("source/china-org"),
            ],
            instruments: [ReferendumInstrument.Independence],
            scope: new(("en", "The vote of 21 May 2006.")),
            inForce: "2006-05-21");
    }
}
