namespace Diplomacy.Domain;

/// <content>The rules of Uruguay.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Uruguay.</summary>
    public static class Uruguay
    {
        /// <summary>More than half of the ballots cast hold a slip for the amendment; there is no slip against it.</summary>
        public static DecisionRule ConstitutionalPlebiscite { get; } = new(
            "rule/uruguay/constitutional-plebiscite",
            new(("en", "Plebiscite on an amendment of the constitution of Uruguay")),
            "UY",
            "yes of cast > 1/2",
            sources: [
                new("source/bloomberglinea"),
                new("source/elpais-uy"),
                new("source/pagina12", note: new(("en", "More than half of the total; there is no slip against the proposal."))),
            ],
            instruments: [ReferendumInstrument.Constitutional]);

        /// <summary>
        /// A law is repealed if more than half of the valid and the blank ballots are for the repeal, so that a blank ballot counts against it; otherwise the law stands.
        /// </summary>
        public static DecisionRule LegislativeReferendum { get; } = new(
            "rule/uruguay/legislative-referendum",
            new(("en", "Referendum against a law in Uruguay")),
            "UY",
            "yes of valid-and-blank > 1/2",
            sources: [new("source/elpais-uy-luc", note: new(("en", "Blank ballots are valid, and count as no.")))],
            direction: DecisionDirection.Repeal,
            instruments: [ReferendumInstrument.Law, ReferendumInstrument.Abrogative],
            law: new(("en", "Law 16.017 of Uruguay")));
    }
}
