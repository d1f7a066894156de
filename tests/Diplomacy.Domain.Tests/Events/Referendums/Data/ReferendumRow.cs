using System.Text.Json;

namespace Diplomacy.Domain.Tests.Events.Referendums.Data;

/// <summary>A referendum as a row of the data has it. What the source does not give is absent.</summary>
internal sealed record ReferendumRow(
    string Id,
    string Jurisdiction,
    string Date,
    string Rule,
    string Outcome,
    long? Electorate,
    long? Cast,
    long? Blank,
    long? Invalid,
    long? Void,
    long? Other,
    long? Valid,
    long? Yes,
    long? No,
    IReadOnlyDictionary<string, long>? Options,
    decimal? UnitsYes,
    decimal? UnitsNo,
    int? UnitsTotal,
    string? Popular,
    string? Units,
    IReadOnlyList<string>? DistrictsColumns,
    IReadOnlyList<IReadOnlyList<JsonElement>>? Districts)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static IReadOnlyDictionary<string, ReferendumRow> All { get; } =
        new[] { "referendums-other.jsonl", "referendums-swiss.jsonl" }.SelectMany(Read).ToDictionary(row => row.Id);

    public int Year => int.Parse(Date.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The counts of the districts, by the names of their columns; empty where the source gives none.</summary>
    public IEnumerable<DistrictRow> DistrictRows => (Districts ?? []).Select(cells => new DistrictRow(DistrictsColumns!.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second)));

    private static IEnumerable<ReferendumRow> Read(string name) => Resource.Lines(name).Select(line => JsonSerializer.Deserialize<ReferendumRow>(line, Json)!);
}
