namespace Diplomacy.Domain;

/// <content>The rules of Uzbekistan.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Uzbekistan.</summary>
    public static class Uzbekistan
    {
        /// <summary>More than half of those entitled cast a ballot, and more than half of the ballots cast are for the proposal.</summary>
        public static DecisionRule ConstitutionalReferendum { get; } = new(
            "rule/uzbekistan/constitutional-referendum",
            new(("en", "Referendum on the constitution of Uzbekistan")),
            "UZ",
            "turnout of cast > 1/2 and yes of cast > 1/2",
            sources: [new("source/turkishnewsworld", note: new(("en", "More than half of those on the list, and more than half of those who take part.")))],
            instruments: [ReferendumInstrument.Constitutional],
            law: new(("en", "Law of Uzbekistan on the Referendum")));
    }
}
