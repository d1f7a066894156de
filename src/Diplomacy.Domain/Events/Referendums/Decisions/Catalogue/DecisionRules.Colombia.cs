namespace Diplomacy.Domain;

/// <content>The rules of Colombia.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Colombia.</summary>
    public static class Colombia
    {
        /// <summary>More ballots are for the agreement than against it, and they are at least thirteen hundredths of those entitled.</summary>
        public static DecisionRule Plebiscite2016 { get; } = new(
            "rule/colombia/plebiscite-2016",
            new(("en", "Plebiscite on the peace agreement in Colombia, 2016")),
            "CO",
            "yes exceeds no and yes of entitled >= 13/100",
            sources: [new("source/semana", note: new(("en", "The rule: 4,536,993 votes for the agreement, and more than against it.")))],
            scope: new(("en", "The vote of 2 October 2016.")),
            law: new(("en", "Statutory Law 1806 of 2016")),
            inForce: "2016-10-02");
    }
}
