namespace Diplomacy.Domain.Tests.Time.Vectors;

/// <summary>A text and what others expect of it; an expectation is empty where there is none.</summary>
internal sealed record Vector(string Cell, string Level, string Verdict, string Earliest, string Latest)
{
    public string Text => TabSeparated.Unescape(Cell);

    public static IEnumerable<Vector> All() => TabSeparated.Rows("edtf-vectors.tsv").Select(cells => new Vector(cells[0], cells[1], cells[2], cells[3], cells[4]));

    /// <summary>What this library answers otherwise.</summary>
    public IEnumerable<Difference> Differences()
    {
        var isRead = EdtfValue.TryParse(Text, out var value);
        if (Verdict is "valid" or "invalid" && Verdict != Named(isRead)) yield return new Difference(Cell, "verdict", Verdict, Named(isRead));
        if (value is null) yield break;

        if (Level.Length > 0 && $"{value.Level}" != Level) yield return new Difference(Cell, "level", Level, $"{value.Level}");
        if (Earliest.Length > 0 && $"{value.Earliest}" != BoundOf(Earliest)) yield return new Difference(Cell, "earliest", BoundOf(Earliest), $"{value.Earliest}");
        if (Latest.Length > 0 && $"{value.Latest}" != BoundOf(Latest)) yield return new Difference(Cell, "latest", BoundOf(Latest), $"{value.Latest}");
    }

    private static string Named(bool isRead) => isRead ? "valid" : "invalid";

    private static string BoundOf(string cell) => cell switch
    {
        "inf" or "-inf" => "..",
        "unknown" => "?",
        _ => cell.Split('T')[0],
    };
}
