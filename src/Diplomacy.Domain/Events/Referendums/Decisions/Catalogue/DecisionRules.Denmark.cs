namespace Diplomacy.Domain;

/// <content>The rules of Denmark.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Denmark.</summary>
    public static class Denmark
    {
        /// <summary>
        /// More ballots are for the amendment than against it, and they are at least two fifths of those entitled. Amendments of the succession to the throne follow it too.
        /// </summary>
        public static DecisionRule ConstitutionalAmendment { get; } = new(
            "rule/denmark/constitutional-amendment",
            new(("en", "Amendment of the constitution of Denmark, or of the succession to the throne")),
            "DK",
            "yes exceeds no and yes of entitled >= 2/5",
            sources: [
                new("source/thcscience", note: new(("en", "The rule, and preliminary counts of the vote of 7 June 2009."))),
                new("source/trondni"),
            ],
            instruments: [ReferendumInstrument.Constitutional],
            law: new(("en", "Constitution of Denmark, section 88")),
            inForce: "1953-XX-XX/..",
            doubts: [new(("en", "Of the vote of 7 June 2009 one source has 45.97 per cent of those entitled for the proposal, by preliminary counts; another has 45.1 per cent, and names the office of statistics."))]);

        /// <summary>A law is killed if more ballots are against it than for it, and they are at least three tenths of those entitled; otherwise it stands.</summary>
        public static DecisionRule LegislativeReferendum { get; } = new(
            "rule/denmark/legislative-referendum",
            new(("en", "Referendum on a law in Denmark")),
            "DK",
            "no exceeds yes and no of entitled >= 3/10",
            sources: [new("source/denmark-constitution", locator: "Section 42, subsection 5, and section 20")],
            direction: DecisionDirection.Veto,
            instruments: [ReferendumInstrument.Law, ReferendumInstrument.Treaty],
            law: new(("en", "Constitution of Denmark, section 42")),
            inForce: "1953-XX-XX/..",
            doubts: [new(("en", "IFES calls the three tenths a minimum of turnout; the text of section 42 takes them of those entitled who vote against the law."))]);
    }
}
