namespace Diplomacy.Domain.Tests.Sources;

/// <summary>A source as a row of data prints it: a site or a repository, and what of it was read.</summary>
internal sealed record PrintedSource(string Text)
{
    public string Id => $"source/{Text}";

    /// <summary>The site or the repository that the text begins with; absent where it begins with a title.</summary>
    private string? Publisher => Text.Split(' ')[0] is var first && first.IndexOfAny(['.', '/']) > 0 ? first : null;

    /// <summary>The sources of a cell, which a semicolon divides.</summary>
    public static IEnumerable<PrintedSource> AllOf(string cell) => cell.Split("; ").Select(text => new PrintedSource(text));

    public static ValueList<Citation> Cite(string cell) => [.. AllOf(cell).Select(source => new Citation(source.Id))];

    /// <summary>The source. All were read as stored copies, so that each is one of an archive.</summary>
    public Source ToSource() => new(Id, Text, SourceCategory.Archive, publisher: Samples.Text(Publisher));
}
