using System.Text;

namespace Diplomacy.Domain.Codes;

/// <summary>Finds subdivisions in the text of the list: a line is read where its code is asked for, all of them only for what is counted out or suggested.</summary>
internal static class SubdivisionTable
{
    private const byte LineEnd = (byte)'\n';
    private const byte Separator = (byte)'|';

    private static readonly Lazy<SubdivisionRow[]> All = new(static () => Array.ConvertAll(Text(SubdivisionList.Lines).Split('\n'), SubdivisionRow.Of));

    /// <summary>The subdivisions that the list holds, by code.</summary>
    public static IReadOnlyList<SubdivisionRow> Rows => All.Value;

    /// <summary>Whether the list holds a code.</summary>
    public static bool Holds(ReadOnlySpan<char> code) => !LineOf(code).IsEmpty;

    /// <summary>What the list says of a code; null where it does not hold it.</summary>
    public static SubdivisionRow? Find(ReadOnlySpan<char> code) => LineOf(code) is { IsEmpty: false } line ? SubdivisionRow.Of(Text(line)) : null;

    /// <summary>The subdivisions of a country that the list holds, by code.</summary>
    public static IEnumerable<SubdivisionRow> RowsOf(string country) => Rows.Where(row => row.Code.StartsWith(country, StringComparison.Ordinal));

    /// <summary>The line of a code, found by halving the text; empty where there is none.</summary>
    private static ReadOnlySpan<byte> LineOf(ReadOnlySpan<char> code)
    {
        var rest = SubdivisionList.Lines;
        while (!rest.IsEmpty)
        {
            var start = rest.Slice(0, rest.Length / 2).LastIndexOf(LineEnd) + 1;
            var length = rest.Slice(start).IndexOf(LineEnd);
            var line = length < 0 ? rest.Slice(start) : rest.Slice(start, length);
            var order = Compare(code, line.Slice(0, line.IndexOf(Separator)));
            if (order == 0) return line;
            if (order < 0) rest = rest.Slice(0, Math.Max(0, start - 1));
            else rest = length < 0 ? default : rest.Slice(start + length + 1);
        }

        return default;
    }

    private static int Compare(ReadOnlySpan<char> code, ReadOnlySpan<byte> listed)
    {
        for (var place = 0; place < code.Length && place < listed.Length; place++)
        {
            if (code[place] != listed[place]) return code[place] - listed[place];
        }

        return code.Length - listed.Length;
    }

    private static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8.ToArray());
}
