namespace Diplomacy.Domain;

/// <content>The rules of Armenia.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Armenia.</summary>
    public static class Armenia
    {
        /// <summary>More than half of those who took part are for the constitution, and at least a quarter of those entitled.</summary>
        public static DecisionRule Constitution2015 { get; } = new(
            "rule/armenia/constitution-2015",
            new(("en", "Referendum on the constitution of Armenia, 2015")),
            "AM",
            "yes of took-part > 1/2 and yes of entitled >= 1/4",
            sources: [
                new("source/armradio"),
                new("source/electionguide-2886"),
                new("source/kavkaz-uzel", note: new(("en", "The rule, as reported on the eve of the vote."))),
                new("source/news-am"),
            ],
            instruments: [ReferendumInstrument.Constitutional],
            scope: new(("en", "The vote of 6 December 2015.")),
            inForce: "2015-12-06",
            doubts: [
                new(("en", "IFES notes that some sources ask for a third of those entitled, not a quarter.")),
                new(("en", "The share of 63.35 per cent that was published is not what the published counts give.")),
            ]);
    }
}
