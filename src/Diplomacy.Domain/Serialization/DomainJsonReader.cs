using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Serialization;

/// <summary>Reads domain values from UTF-8 JSON and gathers what is wrong with them. Generated code drives it.</summary>
/// <remarks>
/// After an error in a value the reader skips that value and goes on, so that every violation of a text comes out in one go. Only a text that is not
/// JSON ends at its first error. Each method of reading starts with the reader at the value's first token and leaves it at the last.
/// </remarks>
public ref partial struct DomainJsonReader
{
    readonly ReadOnlySpan<byte> _text;
    readonly JsonLimits _limits;
    JsonCursor _json;
    JsonFindings? _findings;

    internal DomainJsonReader(ReadOnlySpan<byte> text, JsonLimits limits)
    {
        _text = text;
        _limits = limits;
        _json = new JsonCursor(text, limits.MaxDepth);
    }

    /// <summary>The kind of token at which the reader stands.</summary>
    public JsonTokenType TokenType => _json.TokenType;

    internal readonly JsonFindings? Findings => _findings;

    internal readonly int Depth => _json.Opened;

    readonly int Offset => _json.TokenStart;

    /// <summary>Reads the record at which the reader stands.</summary>
    /// <typeparam name="T">The record; an abstract one is told by its kind.</typeparam>
    /// <returns>The record; <see langword="null"/> where it could not be built.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? ReadRecord<T>()
        where T : class, IDomainRecord<T> => T.ReadJson(ref this);

    /// <summary>Reads the value at which the reader stands.</summary>
    /// <typeparam name="T">A type that reads itself.</typeparam>
    /// <returns>The value; the default where it could not be read.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? ReadValue<T>()
        where T : IJsonValue<T> => T.ReadJson(ref this);

    /// <summary>Remembers where the value starts at which the reader stands.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly JsonMark Mark() => new(Offset, _findings?.Unreadable ?? 0);

    /// <summary>Whether a value since a mark could not be built.</summary>
    /// <param name="mark">The mark.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly bool HasFailedSince(JsonMark mark) => (_findings?.Unreadable ?? 0) > mark.Unreadable;

    /// <summary>Notes what is wrong with a value that was read.</summary>
    /// <param name="mark">The mark of the value's start.</param>
    /// <param name="violations">The violations; their pointers lead on from the value.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Refuse(JsonMark mark, params ReadOnlySpan<Violation> violations)
    {
        Record().Add(violations, _text, mark.Offset);
    }

    /// <summary>Goes to the last token of the value at which the reader stands.</summary>
    public void Skip() => _json.Skip();

    /// <summary>Goes to the first token.</summary>
    internal void Start() => _json.Read();

    /// <summary>Makes sure that nothing follows.</summary>
    internal void End() => _json.Read();

    internal JsonFindings Record() => _findings ??= new JsonFindings(_limits);

    /// <summary>Whether the reader stands at a value of a type; if not, that is noted and the value skipped.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool Expect(JsonTokenType type, string expected)
    {
        if (_json.TokenType == type) return true;
        Unexpected(expected);
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void Unexpected(string expected)
    {
        if (_json.TokenType is JsonTokenType.Null) Report(WireRule.NoNull, $"the value must be {expected}; it is null. Absent is absent: leave the member out.");
        else Report(WireRule.ValueType, $"the value must be {expected}; it is {TokenText.Of(_json.TokenType)}.");
        _json.Skip();
    }

    void Report(WireRule rule, string message) => Record().Add(rule, message, Offset);
}
