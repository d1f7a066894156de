using Diplomacy.Domain.Tests.Sources;

namespace Diplomacy.Domain.Tests.Events.Summits.Data;

/// <summary>What the notes of the rows say against a day or a number: every claim beside the others.</summary>
internal static class SummitClaims
{
    public static ValueList<Assertion> Of(SummitRow row) => row.Id switch
    {
        "summit/Arab League/4" => Disputed(row, "/edition", "4", "3", "The other count is of a page that the row does not name."),
        "summit/Arab League/8" => Disputed(row, "/schedule", "1976-10", "1976-10-26", "The day is of a page that the row does not name."),
        "summit/OTS/6" => Disputed(row, "/schedule", "2018-09-02", "2018-09-03", "The other day is of two pages that the row does not name."),
        "summit/Arab League/23" or "summit/G7/40" => [Inferred(row)],
        _ => [],
    };

    private static ValueList<Assertion> Disputed(SummitRow row, string member, string chosen, string other, string reason) =>
        [new Assertion(member, [new Claim(chosen, isChosen: true, sources: PrintedSource.Cite(row.Source)), new Claim(other)], reason)];

    private static Assertion Inferred(SummitRow row) => new("/edition", [new Claim(row.Edition, ClaimBasis.Inferred, isChosen: true, reasoning: "The ordinal is not in the source.")]);
}
