namespace Diplomacy.Domain.Tests.Events.Referendums.Data;

/// <summary>A contradiction in the figures of a row.</summary>
/// <param name="Rules">The rules that find it.</param>
/// <param name="Discrepancy">The ballots by which the classes fall short of the total; absent where a figure is left out instead.</param>
/// <param name="Without">The figure that is left out, where one is.</param>
internal sealed record RowFault(string[] Rules, long? Discrepancy = null, string? Without = null)
{
    public Tally Mended(ReferendumRow row) => Without switch
    {
        "cast" => (row with { Cast = null }).ToTally(),
        "valid" => (row with { Valid = null }).ToTally(),
        _ => (row with { Cast = null }).ToTally().With(cast: row.Cast, discrepancy: new Discrepancy(Discrepancy!.Value)),
    };
}
