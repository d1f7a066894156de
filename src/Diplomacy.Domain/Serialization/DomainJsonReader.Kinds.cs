using System.ComponentModel;
using System.Text;
using System.Text.Json;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Serialization;

public ref partial struct DomainJsonReader
{
    /// <summary>Looks which case of a closed set the object is at which the reader stands, wherever in it the kind stands.</summary>
    /// <param name="kinds">The kinds of the set.</param>
    /// <returns>The place of the kind among them; -1 where there is none, and then that is noted and the value skipped.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int FindKind(JsonKinds kinds)
    {
        var place = kinds.FindStart(_json.PeekKind());
        return place >= 0 ? place : FindOtherKind(kinds);
    }

    /// <summary>Reads a record of an open set: its kind may be declared in any assembly.</summary>
    /// <typeparam name="TBase">The base of the set.</typeparam>
    /// <returns>The record; <see langword="null"/> where it could not be built.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TBase? ReadOpenSet<TBase>()
        where TBase : class, IDomainRecord<TBase> => KindSet<TBase>.FindStart(_json.PeekKind()) is { } read ? read(ref this) : ReadOtherOfSet<TBase>();

    /// <summary>Goes past a record of which there is but one: a case without members.</summary>
    /// <param name="value">How it is written.</param>
    /// <returns>Whether it stood there.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool TakePlain(ReadOnlySpan<byte> value) => _json.TryPass(value);

    int FindOtherKind(JsonKinds kinds)
    {
        var ahead = _json;
        if (!TryFindKind(ref ahead)) return -1;
        var place = JsonText.OrNull(ahead) is { } kind ? kinds.Find(Encoding.UTF8.GetBytes(kind)) : -1;
        if (place < 0) ReportUnknownKind(ahead, kinds.Names);
        return place;
    }

    TBase? ReadOtherOfSet<TBase>()
        where TBase : class, IDomainRecord<TBase>
    {
        var ahead = _json;
        if (!TryFindKind(ref ahead)) return null;
        if (JsonText.OrNull(ahead) is { } kind && KindSet<TBase>.Find(Encoding.UTF8.GetBytes(kind)) is { } read) return read(ref this);
        if (KindSet<TBase>.Fallback is { } fallback) return fallback(ref this);
        ReportUnknownKind(ahead, [.. KindSet<TBase>.Kinds]);
        return null;
    }

    /// <summary>Takes a reader ahead to the kind of the object at which it stands; if there is none, that is noted and the value skipped.</summary>
    bool TryFindKind(scoped ref JsonCursor ahead)
    {
        if (!Expect(JsonTokenType.StartObject, "an object with a kind")) return false;
        while (ahead.Read() && ahead.TokenType is JsonTokenType.PropertyName)
        {
            var isKind = ahead.ValueTextEquals("kind"u8);
            ahead.Read();
            if (isKind) return IsText(ref ahead);
            ahead.Skip();
        }

        Report(WireRule.RequiredMember, "the object must have the member 'kind'; it is missing.");
        _json.Skip();
        return false;
    }

    bool IsText(scoped ref JsonCursor kind)
    {
        if (kind.TokenType is JsonTokenType.String) return true;
        Record().Add(WireRule.ValueType, $"the kind must be a string; it is {TokenText.Of(kind.TokenType)}.", kind.TokenStart);
        _json.Skip();
        return false;
    }

    void ReportUnknownKind(scoped in JsonCursor ahead, IReadOnlyList<string> known)
    {
        var kind = JsonText.Lenient(ahead);
        Record().Add(WireRule.KnownKind, $"the kind must be one of {string.Join(", ", known)}; it is '{kind}'.{NearestMatch.DidYouMean(kind, known)}", ahead.TokenStart);
        _json.Skip();
    }
}
