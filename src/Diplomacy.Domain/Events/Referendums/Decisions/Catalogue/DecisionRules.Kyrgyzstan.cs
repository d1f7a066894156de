namespace Diplomacy.Domain;

/// <content>The rules of Kyrgyzstan.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Kyrgyzstan.</summary>
    public static class Kyrgyzstan
    {
        /// <summary>At least three tenths of those entitled cast a ballot, and more than half of the ballots cast are for the proposal.</summary>
        public static DecisionRule ConstitutionalReferendum { get; } = new(
            "rule/kyrgyzstan/constitutional-referendum",
            new(("en", "Referendum on the constitution of Kyrgyzstan")),
            "KG",
            "turnout of cast >= 3/10 and yes of cast > 1/2",
            sources: [
                new("source/reform-news", note: new(("en", "The rule, with more than three tenths."))),
                new("source/trend"),
                new("source/ycnews", note: new(("en", "The rule, with not less than three tenths."))),
            ],
            instruments: [ReferendumInstrument.Constitutional],
            doubts: [new(("en", "One source asks for a turnout of more than three tenths, not of at least three tenths."))]);
    }
}
