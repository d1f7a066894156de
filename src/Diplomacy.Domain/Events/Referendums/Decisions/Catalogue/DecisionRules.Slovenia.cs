namespace Diplomacy.Domain;

/// <content>The rules of Slovenia.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Slovenia.</summary>
    public static class Slovenia
    {
        /// <summary>A law is killed if more ballots are against it than for it, and they are at least a fifth of those entitled; otherwise it stands.</summary>
        public static DecisionRule LegislativeVeto { get; } = new(
            "rule/slovenia/legislative-veto",
            new(("en", "Legislative referendum of Slovenia")),
            "SI",
            "no exceeds yes and no of entitled >= 1/5",
            sources: [
                new("source/gov-si"),
                new("source/slovenia-constitution", locator: "Article 90, paragraph 4"),
            ],
            direction: DecisionDirection.Veto,
            instruments: [ReferendumInstrument.Law],
            law: new(("en", "Constitution of Slovenia, article 90")),
            inForce: "2013-XX-XX/..");
    }
}
