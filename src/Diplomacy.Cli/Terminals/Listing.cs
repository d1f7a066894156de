using Spectre.Console;
using Spectre.Console.Rendering;

namespace Diplomacy.Cli;

/// <summary>Rows of texts under headings.</summary>
/// <param name="headings">The headings of the columns.</param>
internal sealed class Listing(params string[] headings)
{
    private const string Gap = "  ";

    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row.</summary>
    /// <param name="cells">A text for each column, as it stands in the data.</param>
    public void Add(params string[] cells) => _rows.Add([.. cells.Select(VisibleText.Of)]);

    /// <summary>The rows as lines of aligned columns, without borders and tabs.</summary>
    /// <param name="hasHeadings">Whether the headings are the first line.</param>
    public IEnumerable<string> ToLines(bool hasHeadings)
    {
        var rows = hasHeadings ? [headings, .. _rows] : _rows;
        var widths = headings.Select((_, column) => rows.Select(row => Width(row[column])).DefaultIfEmpty().Max()).ToArray();
        return rows.Select(row => string.Join(Gap, row.Select((cell, column) => cell + new string(' ', widths[column] - Width(cell)))).TrimEnd());
    }

    /// <summary>The rows as a table for a terminal.</summary>
    public Table ToTable()
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var heading in headings) table.AddColumn(new TableColumn(new Text(heading)));
        foreach (var row in _rows) table.AddRow(row.Select(static cell => new Text(cell)));
        return table;
    }

    /// <summary>The columns of a terminal that a text takes: two for an ideograph.</summary>
    private static int Width(string text) => new Segment(text).CellCount();
}
