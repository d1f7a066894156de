namespace Diplomacy.Domain;

/// <content>The rules of Scotland, a part of the United Kingdom.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Scotland, a part of the United Kingdom.</summary>
    public static class Scotland
    {
        /// <summary>
        /// More ballots are for devolution than against it, and they are at least two fifths of those entitled; otherwise the act that was put to the vote is repealed.
        /// </summary>
        public static DecisionRule Devolution1979 { get; } = new(
            "rule/scotland/devolution-1979",
            new(("en", "Referendum on devolution in Scotland, 1979")),
            "GB",
            "yes exceeds no and yes of entitled >= 2/5",
            sources: [
                new("source/hitpages", note: new(("en", "The order to repeal the act."))),
                new("source/wikipedia", locator: "1979 Scottish devolution referendum"),
            ],
            otherwise: [new(DecisionConsequence.Repealed)],
            instruments: [ReferendumInstrument.Law],
            scope: new(("en", "Scotland, the vote of 1 March 1979.")),
            law: new(("en", "Scotland Act 1978")),
            inForce: "1979-03-01",
            doubts: [new(("en", "By one report the act was not repealed by the vote, but by an order that the government had to lay before Parliament."))]);
    }
}
