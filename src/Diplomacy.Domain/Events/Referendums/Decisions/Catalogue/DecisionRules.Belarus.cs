namespace Diplomacy.Domain;

/// <content>The rules of Belarus.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Belarus.</summary>
    public static class Belarus
    {
        /// <summary>More than half of those entitled are for the proposal, and more than half of them cast a ballot.</summary>
        public static DecisionRule ConstitutionalReferendum { get; } = new(
            "rule/belarus/constitutional-referendum",
            new(("en", "Referendum on the constitution of Belarus")),
            "BY",
            "yes of entitled > 1/2 and turnout of cast > 1/2",
            sources: [
                new("source/law-by"),
                new("source/sputniknews", note: new(("en", "The rule: more than half of the citizens on the lists."))),
                new("source/wikipedia", locator: "2022 Belarusian constitutional referendum"),
            ],
            instruments: [ReferendumInstrument.Constitutional]);
    }
}
