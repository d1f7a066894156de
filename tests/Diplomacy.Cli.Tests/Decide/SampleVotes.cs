namespace Diplomacy.Cli.Tests.Decide;

/// <summary>Votes that never took place, in a country without citizens.</summary>
internal static class SampleVotes
{
    /// <summary>More than half must take part, and more than half of the valid ballots be for it; it was declared otherwise than it was decided.</summary>
    public const string National = """
        {
          "format": "diplomacy-chronicle/1",
          "records": [
            {
              "kind": "decisionRule", "id": "rule/national", "name": "Rule of the whole", "jurisdiction": "AQ",
              "law": "Sample law, article 1",
              "doubts": [ "Whether blank ballots are valid" ],
              "clause": {
                "kind": "all",
                "clauses": [
                  { "kind": "turnout", "counted": { "kind": "cast" }, "comparison": "moreThan", "threshold": "1/2" },
                  { "kind": "share", "part": { "kind": "yes" }, "of": { "kind": "valid" }, "comparison": "moreThan", "threshold": "1/2" }
                ]
              }
            },
            {
              "kind": "referendum", "id": "vote/national", "name": "Sample vote", "jurisdiction": "AQ", "effect": "binding", "rule": "rule/national",
              "questions": [
                { "text": "Shall there be samples?", "options": [ { "label": "Yes", "meaning": "adopt" }, { "label": "No", "meaning": "reject" } ] }
              ],
              "tallies": [
                {
                  "status": { "kind": "certified" }, "reportedOn": "2001-03-17",
                  "yes": 600000, "no": 400001, "invalid": 9999, "cast": 1010000, "entitled": 2000000
                }
              ],
              "declaredOutcomes": [ { "kind": "rejected", "declaredOn": "2001-03-18" } ]
            }
          ]
        }
        """;

    /// <summary>A majority of three states, two of which count for a half, must be for it; there are two questions, and one of the states has not counted the second.</summary>
    public const string Regional = """
        {
          "format": "diplomacy-chronicle/1",
          "records": [
            { "kind": "place", "id": "place/north", "name": "North", "category": "region", "country": "AQ", "subdivision": "AQ-N" },
            {
              "kind": "decisionRule", "id": "rule/states", "name": "Rule of the states", "jurisdiction": "AQ",
              "clause": {
                "kind": "regional",
                "each": { "kind": "share", "part": { "kind": "yes" }, "of": { "kind": "valid" }, "comparison": "moreThan", "threshold": "1/2" },
                "need": { "kind": "majority" },
                "regions": { "name": "states", "weights": [ { "region": "AQ-N", "weight": "1/2" }, { "region": "east", "weight": "1/2" } ] }
              }
            },
            {
              "kind": "referendum", "id": "vote/states", "name": "Sample vote of the states", "jurisdiction": "AQ", "rule": "rule/states",
              "hasSeparateBallots": true,
              "questions": [
                { "text": "First?", "options": [ { "label": "Yes", "meaning": "adopt" }, { "label": "No", "meaning": "reject" } ] },
                { "text": "Second?", "options": [ { "label": "Yes", "meaning": "adopt" }, { "label": "No", "meaning": "reject" } ] }
              ],
              "districtsOnTheDay": 3,
              "tallies": [
                { "question": 1, "status": { "kind": "complete" }, "yes": 400, "no": 390 },
                { "question": 1, "status": { "kind": "complete" }, "district": "place/north", "yes": 99, "no": 101 },
                { "question": 1, "status": { "kind": "complete" }, "district": "east", "yes": 100, "no": 89 },
                { "question": 1, "status": { "kind": "complete" }, "district": "south", "yes": 201, "no": 200 },
                { "question": 2, "status": { "kind": "complete" }, "yes": 300, "no": 89 },
                { "question": 2, "status": { "kind": "complete" }, "district": "place/north", "yes": 200, "no": 0 },
                { "question": 2, "status": { "kind": "complete" }, "district": "east", "yes": 100, "no": 89 }
              ],
              "declaredOutcomes": [ { "kind": "adopted", "question": 1 } ]
            }
          ]
        }
        """;

    /// <summary>Three of four units are counted, and what is entitled is not known; what was declared is possible.</summary>
    public const string Partial = """
        {
          "format": "diplomacy-chronicle/1",
          "records": [
            {
              "kind": "decisionRule", "id": "rule/advice", "name": "Rule of advice", "jurisdiction": "AQ",
              "clause": {
                "kind": "any",
                "clauses": [
                  { "kind": "share", "part": { "kind": "yes" }, "of": { "kind": "entitled" }, "comparison": "atLeast", "threshold": "2/3" },
                  { "kind": "not", "clause": { "kind": "exceeds", "count": { "kind": "no" }, "other": { "kind": "yes" } } },
                  { "kind": "atLeast", "count": { "kind": "yes" }, "number": 1000 }
                ]
              }
            },
            {
              "kind": "referendum", "id": "vote/advice", "name": "Sample of advice", "jurisdiction": "AQ", "effect": "advisory", "rule": "rule/advice",
              "tallies": [ { "status": { "kind": "partial", "unitsCounted": 3, "units": 4, "ballotsOutstanding": 50 }, "yes": 500, "no": 480 } ],
              "declaredOutcomes": [ { "kind": "advisoryYes" } ]
            }
          ]
        }
        """;

    /// <summary>A record a line: one has neither a rule nor a count, one has no rule, and the rule of one is missing.</summary>
    public const string Incomplete = """
        { "kind": "referendum", "id": "vote/planned", "name": "Planned", "jurisdiction": "AQ", "schedule": { "kind": "days", "dates": "2001-03-15/2001-03-15" } }
        { "kind": "referendum", "id": "vote/undated", "name": "Undated", "jurisdiction": "AQ", "tallies": [ { "status": { "kind": "complete" }, "yes": 1 } ] }
        { "kind": "referendum", "id": "vote/lost", "name": "Lost", "jurisdiction": "AQ", "rule": "rule/lost", "tallies": [ { "status": { "kind": "complete" } } ] }
        """;

    /// <summary>A vote with districts, none of which is for it.</summary>
    /// <param name="count">How many districts there are.</param>
    /// <param name="onTheDay">How many there were on the day, as recorded.</param>
    public static string Districts(int count, int onTheDay)
    {
        var districts = Enumerable.Range(1, count)
            .Select(static number => $$"""{ "status": { "kind": "complete" }, "district": "d{{number:00}}", "yes": 10, "no": {{20 + number}} }""");
        return $$"""
            {
              "kind": "referendum", "id": "vote/districts", "name": "Sample of districts", "jurisdiction": "AQ", "districtsOnTheDay": {{onTheDay}},
              "tallies": [ { "status": { "kind": "complete" }, "yes": 1000, "no": 2000 }, {{string.Join(", ", districts)}} ]
            }
            """;
    }
}
