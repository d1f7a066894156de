namespace Diplomacy.Domain;

/// <content>The rules of Romania.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Romania.</summary>
    public static class Romania
    {
        /// <summary>
        /// At least three tenths of those entitled cast a ballot, the valid ballots are at least a quarter of those entitled, and more than half of the valid ballots are for the
        /// proposal.
        /// </summary>
        public static DecisionRule NationalReferendum { get; } = new(
            "rule/romania/national-referendum",
            new(("en", "National referendum of Romania")),
            "RO",
            "turnout of cast >= 3/10 and turnout of valid >= 1/4 and yes of valid > 1/2",
            sources: [new("source/romania-law-341-2013", locator: "Article I")],
            law: new(("en", "Law 3/2000 on the Organisation and Conduct of the Referendum, articles 5, 7 and 12, as amended by Law 341/2013")),
            inForce: "2014-12-16/..",
            doubts: [new(("en", "An agency asks for a quarter of the votes to be valid; the text of the law takes the quarter of those on the permanent lists."))]);
    }
}
