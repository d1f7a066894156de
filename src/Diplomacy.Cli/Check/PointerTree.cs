using System.Globalization;
using System.Text.Json;

namespace Diplomacy.Cli;

/// <summary>JSON Pointers by their common beginnings, so that one pass over a text finds them all.</summary>
/// <remarks>Source: IETF RFC 6901, April 2013, clauses 3 (Syntax) and 4 (Evaluation).</remarks>
internal sealed class PointerTree
{
    private readonly Dictionary<string, PointerTree> _branches = new(StringComparer.Ordinal);
    private string? _pointer;

    /// <param name="pointers">The pointers to look for.</param>
    public PointerTree(IEnumerable<string> pointers)
    {
        foreach (var pointer in pointers)
        {
            var end = pointer.Split('/').Skip(1).Select(Unescape).Aggregate(this, static (tree, token) => tree.Branch(token));
            end._pointer = pointer;
        }
    }

    private PointerTree()
    {
    }

    /// <summary>Where the values start to which the pointers lead, in bytes; for a value that is not there, where the nearest value around it starts.</summary>
    /// <param name="json">A JSON text without errors.</param>
    public IReadOnlyDictionary<string, int> Find(ReadOnlySpan<byte> json)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json);
        if (reader.Read()) Visit(ref reader, found);
        return found;
    }

    private PointerTree Branch(string token)
    {
        if (!_branches.TryGetValue(token, out var branch)) _branches.Add(token, branch = new PointerTree());
        return branch;
    }

    private void Visit(ref Utf8JsonReader reader, Dictionary<string, int> found)
    {
        Note((int)reader.TokenStartIndex, found);
        if (_branches.Count == 0) reader.Skip();
        else if (reader.TokenType is JsonTokenType.StartObject) VisitMembers(ref reader, found);
        else if (reader.TokenType is JsonTokenType.StartArray) VisitItems(ref reader, found);
    }

    /// <summary>Notes an offset for this pointer, and for those beyond it until they are found themselves.</summary>
    private void Note(int offset, Dictionary<string, int> found)
    {
        if (_pointer is not null) found[_pointer] = offset;
        foreach (var branch in _branches.Values) branch.Note(offset, found);
    }

    private void VisitMembers(ref Utf8JsonReader reader, Dictionary<string, int> found)
    {
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var branch = _branches.GetValueOrDefault(reader.GetString()!);
            reader.Read();
            Follow(branch, ref reader, found);
        }
    }

    private void VisitItems(ref Utf8JsonReader reader, Dictionary<string, int> found)
    {
        for (var place = 0; reader.Read() && reader.TokenType is not JsonTokenType.EndArray; place++)
            Follow(_branches.GetValueOrDefault(place.ToString(CultureInfo.InvariantCulture)), ref reader, found);
    }

    private static void Follow(PointerTree? branch, ref Utf8JsonReader reader, Dictionary<string, int> found)
    {
        if (branch is null) reader.Skip();
        else branch.Visit(ref reader, found);
    }

    private static string Unescape(string token) => token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
