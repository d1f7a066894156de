namespace Diplomacy.Domain;

/// <content>The rules of Micronesia.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Micronesia.</summary>
    public static class Micronesia
    {
        /// <summary>In at least 3 of the 4 states at least two thirds of the ballots cast are for the amendment.</summary>
        public static DecisionRule ConstitutionalAmendment { get; } = Amendment(
            "rule/micronesia/constitutional-amendment",
            "Amendment of the Constitution of Micronesia",
            "yes of cast >= 2/3 in 3 of 4 states",
            "2023-XX-XX/..",
            "Its day of entry into force is not known: it was adopted on 4 July 2023, and is said to have been ratified on 4 October 2023.");

        /// <summary>In at least 3 of the 4 states at least three quarters of the ballots cast are for the amendment.</summary>
        public static DecisionRule ConstitutionalAmendmentUntil2023 { get; } = Amendment(
            "rule/micronesia/constitutional-amendment-until-2023",
            "Amendment of the Constitution of Micronesia, until 2023",
            "yes of cast >= 3/4 in 3 of 4 states",
            "/2023-07-04",
            "Its last day in force is not known: its amendment was adopted on 4 July 2023, and is said to have been ratified on 4 October 2023.");

        /// <summary>A rule of article XIV, which was amended by one of its own votes: before and after, only the share differs.</summary>
        private static DecisionRule Amendment(Id<DiplomaticRecord> id, string name, DecisionClause clause, EdtfValue inForce, string doubtOfTheTime) => new(
            id,
            new(("en", name)),
            "FM",
            clause,
            sources: [
                new("source/fsmgov"),
                new("source/micronesia-convention", note: new(("en", "The text of article XIV, section 1, and the proposal to amend it."))),
                new("source/sudd", locator: "fm012023"),
                new("source/wikipedia", locator: "2023 Micronesian constitutional referendum"),
            ],
            instruments: [ReferendumInstrument.Constitutional],
            law: new(("en", "Constitution of the Federated States of Micronesia, article XIV, section 1")),
            inForce: inForce,
            doubts: [
                new(("en", doubtOfTheTime)),
                new(("en", "The base is the votes cast on the amendment, by the text of article XIV; a database of votes has the valid ballots.")),
            ]);
    }
}
