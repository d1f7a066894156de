using System.Text.Json;

namespace Diplomacy.Domain.Tests.Events.Referendums.Data;

/// <summary>The counts of one district.</summary>
/// <param name="Cells">The cells, by the names of their columns.</param>
internal sealed record DistrictRow(IReadOnlyDictionary<string, JsonElement> Cells)
{
    public string District => Cells["district"].GetString()!;

    /// <summary>What the district decided, where the source says so: <c>yes</c> or <c>no</c>.</summary>
    public string? Vote => Cells["unit_vote"].GetString();

    public Tally ToTally() => new(
        new CountStatus.Certified(), Count("yes"), Count("no"), invalid: Count("void"), invalidIncludesBlank: Count("void") is not null, valid: Count("valid"), cast: Count("cast"), entitled: Count("electorate"));

    private long? Count(string column) => Cells.TryGetValue(column, out var cell) && cell.ValueKind == JsonValueKind.Number ? cell.GetInt64() : null;
}
