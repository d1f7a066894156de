using System.Text.Json;

namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>Where the values and the members of a text stand, as far as it is JSON.</summary>
internal sealed class JsonPieces
{
    private const int MaxDepth = 1_000;

    private readonly List<Range> _values = [];
    private readonly List<Range> _members = [];
    private readonly List<int> _gaps = [];

    private JsonPieces()
    {
    }

    /// <summary>Every value that is complete, inner ones before outer ones.</summary>
    public IReadOnlyList<Range> Values => _values;

    /// <summary>Every member that is complete: its name, the colon and its value.</summary>
    public IReadOnlyList<Range> Members => _members;

    /// <summary>Where each token starts: white space may stand before it.</summary>
    public IReadOnlyList<int> Gaps => _gaps;

    /// <summary>The pieces of a text.</summary>
    public static JsonPieces Of(ReadOnlySpan<byte> text)
    {
        var pieces = new JsonPieces();
        var json = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            pieces.Read(ref json);
        }
        catch (JsonException)
        {
            return pieces;
        }

        return pieces;
    }

    private void Read(ref Utf8JsonReader json)
    {
        var starts = new Stack<int>();
        var names = new Stack<int>();
        while (json.Read())
        {
            var start = (int)json.TokenStartIndex;
            _gaps.Add(start);
            switch (json.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    starts.Push(start);
                    names.Push(-1);
                    break;
                case JsonTokenType.PropertyName:
                    names.Pop();
                    names.Push(start);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    names.Pop();
                    Add(starts.Pop()..(int)json.BytesConsumed, names);
                    break;
                default:
                    Add(start..(int)json.BytesConsumed, names);
                    break;
            }
        }
    }

    private void Add(Range value, Stack<int> names)
    {
        _values.Add(value);
        if (names.TryPeek(out var name) && name >= 0) _members.Add(name..value.End);
    }
}
