namespace Diplomacy.Domain;

/// <content>The rules of Micronesia.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Micronesia.</summary>
    public static class Micronesia
    {
        /// <summary>In at least 3 of the 4 states at least two thirds of the ballots cast are for the amendment.</summary>
        public static DecisionRule ConstitutionalAmendment { get; } = new(
            "rule/micronesia/constitutional-amendment",
            new(("en", "Amendment of the Constitution of Micronesia")),
            "FM",
            "yes of cast >= 2/3 in 3 of 4 states",
            sources: [
                new("source/fsmgov"),
                new("source/micronesia-convention", note: new(("en", "The text of article XIV, section 1, and the proposal to amend it."))),
                new("source/sudd", locator: "fm012023"),
                new("source/wikipedia", locator: "2023 Micronesian constitutional referendum"),
            ],
            instruments: [ReferendumInstrument.Constitutional],
            law: new(("en", "Constitution of the Federated States of Micronesia, article XIV, section 1")),
            inForce: "2023-XX-XX/..",
            doubts: [
                new(("en", "Its day of entry into force is not known: it was adopted on 4 July 2023, and is said to have been ratified on 4 October 2023.")),
                new(("en", "The base is the votes cast on the amendment, by the text of article XIV; a database of votes has the valid ballots.")),
            ]);

        /// <summary>In at least 3 of the 4 states at least three quarters of the ballots cast are for the amendment.</summary>
        public static DecisionRule ConstitutionalAmendmentUntil2023 { get; } = new(
            "rule/micronesia/constitutional-amendment-until-2023",
            new(("en", "Amendment of the Constitution of Micronesia, until 2023")),
            "FM",
            "yes of cast >= 3/4 in 3 of 4 states",
            sources: [
                new("source/fsmgov"),
                new("source/micronesia-convention", note: new(("en", "The text of article XIV, section 1, and the proposal to amend it."))),
                new("source/sudd", locator: "fm012023"),
                new("source/wikipedia", locator: "2023 Micronesian constitutional referendum"),
            ],
            instruments: [ReferendumInstrument.Constitutional],
            law: new(("en", "Constitution of the Federated States of Micronesia, article XIV, section 1")),
            inForce: "/2023-07-04",
            doubts: [
                new(("en", "Its last day in force is not known: its amendment was adopted on 4 July 2023, and is said to have been ratified on 4 October 2023.")),
                new(("en", "The base is the votes cast on the amendment, by the text of article XIV; a database of votes has the valid ballots.")),
            ]);
    }
}
