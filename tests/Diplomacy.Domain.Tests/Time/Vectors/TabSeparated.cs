namespace Diplomacy.Domain.Tests.Time.Vectors;

/// <summary>The tables of this folder.</summary>
internal static class TabSeparated
{
    /// <summary>The rows below the heading, cell by cell.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(TabSeparated).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split('\t'))];
    }

    /// <summary>The text of a cell.</summary>
    public static string Unescape(string cell) =>
        cell.Replace(@"\\", "\0", StringComparison.Ordinal).Replace(@"\t", "\t", StringComparison.Ordinal).Replace(@"\n", "\n", StringComparison.Ordinal).Replace('\0', '\\');
}
