using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Serialization;

public ref partial struct DomainJsonReader
{
    /// <summary>Starts to read a record.</summary>
    /// <param name="names">Its members.</param>
    /// <param name="open">What <see cref="NextMember"/> and <see cref="EndRecord"/> need.</param>
    /// <returns>Whether the reader stands at an object; if not, that is noted and the value skipped.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool StartRecord(JsonMembers names, out OpenRecord open)
    {
        open = new OpenRecord(names, Mark());
        if (!Expect(JsonTokenType.StartObject, "an object")) return false;
        open.HasKind = names.Kind is not null && _json.TrySkipFirst(names.KindLiteral);
        return true;
    }

    /// <summary>Goes to the value of the next known member, and keeps the unknown ones on the way.</summary>
    /// <param name="open">The record; its <see cref="OpenRecord.Member"/> is then the member's place.</param>
    /// <returns>Whether there is one.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool NextMember(scoped ref OpenRecord open) => TryTake(ref open, open.Names.Follower(open.Member)) || TakeOther(ref open);

    /// <summary>Goes to the value of a member, if it stands next in the form in which it is written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool TryTake(scoped ref OpenRecord open, int place) =>
        place < open.Names.Count && !open.Seen.Has(place) && _json.TryReadMember(open.Names.Literal(place)) && StartValue(ref open, place);

    /// <summary>Goes to the value of a member that was not expected next.</summary>
    bool TakeOther(scoped ref OpenRecord open)
    {
        var last = open.Member;
        if (_json.TryEndObject())
        {
            open.Names.Expect(last, open.Names.Count);
            return false;
        }

        for (var place = last + 1; place < open.Names.Count; place++)
        {
            if (!TryTake(ref open, place)) continue;
            open.Names.Expect(last, place);
            return true;
        }

        return FindNext(ref open);
    }

    bool FindNext(scoped ref OpenRecord open)
    {
        while (_json.Read() && _json.TokenType is JsonTokenType.PropertyName)
        {
            var place = Find(open);
            if (place >= 0)
            {
                if (StartMember(ref open, place)) return true;
                continue;
            }

            if (open.Names.Kind is not null && _json.ValueTextEquals("kind"u8)) ReadKindOf(ref open);
            else KeepUnknown(ref open);
        }

        open.Names.Expect(open.Member, open.Names.Count);
        return false;
    }

    /// <summary>Ends a record.</summary>
    /// <param name="open">The record.</param>
    /// <returns>Whether every member was read well and no required one is missing.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool EndRecord(scoped in OpenRecord open)
    {
        if (open.Names.Kind is not null && !open.HasKind) Missing(open, "kind");
        if (!open.Seen.HasAll(open.Names.RequiredBits) || open.Names.Count > SeenMembers.Few) ReportMissing(open);
        return !HasFailedSince(open.Start);
    }

    /// <summary>Notes the rules that a record breaks whose members are all set; the text as a whole is refused then.</summary>
    /// <typeparam name="T">The record's type.</typeparam>
    /// <param name="record">The record.</param>
    /// <param name="open">What was read.</param>
    /// <returns>The record, for the rules of the one around it.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T Broken<T>(T record, scoped in OpenRecord open)
        where T : class, IDomainRecord
    {
        Record().AddBroken(InvariantException.Errors(record, _limits.MaxViolations + 1L).AsSpan(), _text, open.Start.Offset);
        return record;
    }

    readonly int Find(scoped in OpenRecord open)
    {
        if (!_json.ValueIsEscaped) return open.Names.Find(_json.ValueSpan, open.Member);
        var longest = _json.ValueSpan.Length;
        var name = longest <= Short ? stackalloc byte[Short] : new byte[longest];
        return JsonText.TryUnescape(_json, name, out var length) ? open.Names.Find(name[..length], open.Member) : -1;
    }

    bool StartMember(scoped ref OpenRecord open, int place)
    {
        if (open.Seen.Has(place))
        {
            ReportDuplicate();
            _json.Skip();
            return false;
        }

        open.Names.Expect(open.Member, place);
        _json.Read();
        return StartValue(ref open, place);
    }

    /// <summary>Takes note of the member at whose value the reader stands; null is skipped.</summary>
    bool StartValue(scoped ref OpenRecord open, int place)
    {
        open.Seen.Add(place);
        open.Member = place;
        if (_json.TokenType is not JsonTokenType.Null) return true;
        Report(WireRule.NoNull, $"'{open.Names.Name(place)}' must not be null. Absent is absent: leave the member out.");
        return false;
    }

    void ReadKindOf(scoped ref OpenRecord open)
    {
        if (open.HasKind) ReportDuplicate();
        open.HasKind = true;
        _json.Read();
        if (!Expect(JsonTokenType.String, $"the kind \"{open.Names.Kind}\"")) return;
        if (!_json.ValueTextEquals(open.Names.KindText))
            Report(WireRule.KnownKind, $"the kind must be '{open.Names.Kind}' here; it is '{JsonText.Lenient(_json)}'.");
    }

    void ReportDuplicate() => Report(WireRule.SingleMember, $"a member must stand once in its object; '{JsonText.Lenient(_json)}' stands there again. Keep one.");

    void ReportMissing(scoped in OpenRecord open)
    {
        for (var place = 0; place < open.Names.Count; place++)
            if (open.Names.IsRequired(place) && !open.Seen.Has(place)) Missing(open, open.Names.Name(place));
    }

    void Missing(scoped in OpenRecord open, string name) =>
        Record().Add(WireRule.RequiredMember, $"the object must have the member '{name}'; it is missing.", open.Start.Offset);
}
