using System.Globalization;
using System.Text.Json;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>Where the records of a chronicle start in its text.</summary>
internal readonly ref struct RecordOffsets
{
    const string Records = "/records/";

    readonly ReadOnlySpan<byte> _text;
    readonly List<int> _starts = [];

    public RecordOffsets(ReadOnlySpan<byte> text)
    {
        _text = text;
        if (FormScan.Of(text) is ChronicleForm.Document) AddItems();
        else AddLines();
    }

    /// <summary>The violations with their positions, in the order of the text.</summary>
    public ValueList<Violation> Locate(ValueList<Violation> violations)
    {
        var located = new List<Violation>(violations.Count);
        var lines = new LineCounter(_text, default);
        var offsets = new int[violations.Count];
        for (var place = 0; place < offsets.Length; place++) offsets[place] = Offset(violations[place].Pointer);
        foreach (var place in Enumerable.Range(0, offsets.Length).OrderBy(place => offsets[place]))
            located.Add(violations[place] with { Position = lines.At(offsets[place]) });
        return [.. located];
    }

    int Offset(string pointer)
    {
        if (!pointer.StartsWith(Records, StringComparison.Ordinal)) return JsonPointer.Locate(_text, 0, pointer);
        var end = pointer.IndexOf('/', Records.Length);
        var record = end < 0 ? pointer[Records.Length..] : pointer[Records.Length..end];
        var place = int.Parse(record, NumberStyles.None, CultureInfo.InvariantCulture);
        return place < _starts.Count ? JsonPointer.Locate(_text, _starts[place], end < 0 ? "" : pointer[end..]) : 0;
    }

    void AddItems()
    {
        var start = JsonPointer.Locate(_text, 0, "/records");
        var json = new Utf8JsonReader(_text[start..], isFinalBlock: true, new JsonReaderState(new JsonReaderOptions { AllowMultipleValues = true }));
        if (!json.Read() || json.TokenType is not JsonTokenType.StartArray) return;
        while (json.Read() && json.TokenType is not JsonTokenType.EndArray)
        {
            _starts.Add(start + (int)json.TokenStartIndex);
            json.Skip();
        }
    }

    void AddLines()
    {
        foreach (var range in _text.Split((byte)'\n'))
        {
            var (start, length) = range.GetOffsetAndLength(_text.Length);
            var indent = _text.Slice(start, length).IndexOfAnyExcept(" \t\r"u8);
            if (indent >= 0) _starts.Add(start + indent);
        }
    }
}
