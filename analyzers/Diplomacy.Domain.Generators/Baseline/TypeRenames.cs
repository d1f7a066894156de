using System.Text.RegularExpressions;

namespace Diplomacy.Domain.Generators.Baseline;

/// <summary>Types that are called otherwise than in the baseline: their lines are the same but for the name, and those of no other type are.</summary>
internal sealed class TypeRenames
{
    static readonly Regex Name = new(@"[\w.()]+", RegexOptions.CultureInvariant);

    readonly Dictionary<string, string> _names = [];

    public TypeRenames(IEnumerable<WireLine> before, IEnumerable<WireLine> now)
    {
        var old = before.ToLookup(static line => line.Type);
        var current = now.ToLookup(static line => line.Type);
        var added = current.Where(type => !old.Contains(type.Key)).ToLookup(Shape, static type => type.Key);
        foreach (var gone in old.Where(type => !current.Contains(type.Key)).GroupBy(Shape).Where(static same => same.Count() == 1))
        {
            if (added[gone.Key].ToList() is [var name]) _names.Add(gone.Single().Key, name);
        }
    }

    /// <summary>What a type of the baseline is called now; null where it has its name still, or is gone.</summary>
    public string? NewName(string type) => _names.TryGetValue(type, out var name) ? name : null;

    /// <summary>A text of the baseline, with the names that types have now.</summary>
    public string Translate(string text) => _names.Count == 0 ? text : Name.Replace(text, match => NewName(match.Value) ?? match.Value);

    // Rules aside: one that has changed too does not make another type of it. A type that has none but rules has no shape to tell it by.
    static string Shape(IGrouping<string, WireLine> type) => string.Join("\n", type
        .Where(static line => line.Verb is WireLine.Is or WireLine.Has or WireLine.Lists)
        .Select(line => $"{line.Verb} {line.Name} {Name.Replace(line.Value, match => match.Value == type.Key ? "itself" : match.Value)}")
        .OrderBy(static line => line, StringComparer.Ordinal));
}
