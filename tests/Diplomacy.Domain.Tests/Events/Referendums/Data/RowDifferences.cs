namespace Diplomacy.Domain.Tests.Events.Referendums.Data;

/// <summary>The rows of which the figures decide something else than the official outcome, or leave it open.</summary>
internal static class RowDifferences
{
    public static readonly IReadOnlyDictionary<string, (string Outcome, string Reason)> All = new Dictionary<string, (string, string)>
    {
        ["CH-675"] = ("undetermined", "The source gives the share of the ballots for the law, and no counts of ballots."),
        ["kg012007"] = ("undetermined", "The source gives the turnout as 80.64 per cent, and not how many were entitled."),
        ["TTPI1978"] = ("rejected", "Each district decided for itself: four were for the constitution and two against it, so that not all were."),
        ["uy011958"] = ("no to all", "The ballots against both proposals are counted as an option of their own, and have the majority: neither proposal was accepted."),
    };
}
