using System.Text.Json;

namespace Diplomacy.Domain.Tests.Frameworks;

/// <summary>A file of the standard's own test corpus or of its examples.</summary>
/// <param name="Path">Its path there.</param>
/// <param name="Expect">Whether the standard's schema accepts it: accept, reject, or sample for an example.</param>
/// <param name="Xml">The file.</param>
public sealed record IatiFile(string Path, string Expect, string Xml)
{
    public static IReadOnlyList<IatiFile> All { get; } = [.. Resource.Lines("iati-results.jsonl").Select(Read)];

    public static IatiFile Of(string path) => All.Single(file => file.Path == path);

    private static IatiFile Read(string line)
    {
        using var row = JsonDocument.Parse(line);
        return new IatiFile(row.RootElement.GetProperty("path").GetString()!, row.RootElement.GetProperty("expect").GetString()!, row.RootElement.GetProperty("xml").GetString()!);
    }
}
