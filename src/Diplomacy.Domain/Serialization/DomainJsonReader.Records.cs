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
        open = default;
        open.Names = names;
        open.Start = Mark();
        if (!_json.TryStartObject() && !Expect(JsonTokenType.StartObject, "an object")) return false;
        open.LacksKind = names.Kind is not null && !_json.TryPassKind(names.KindStart);
        return true;
    }

    /// <summary>Starts to read a record, and goes to its first name.</summary>
    /// <param name="names">Its members.</param>
    /// <param name="open">What <see cref="NextMember"/> and <see cref="EndRecord"/> need.</param>
    /// <param name="next">How that name starts, as of <see cref="NextName"/>.</param>
    /// <returns>Whether the reader stands at an object; if not, that is noted and the value skipped.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool StartRecord(JsonMembers names, out OpenRecord open, out ulong next)
    {
        next = 0;
        if (!StartRecord(names, out open)) return false;
        next = _json.ToName();
        return true;
    }

    /// <summary>Looks from a value to the next name of the record that is open.</summary>
    /// <returns>The comma before it and its first seven bytes, quote included, the first of them lowest, as they would stand without white space; something else where no name follows.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong NextName() => _json.ToNextName();

    /// <summary>Goes to the value of the member whose name is next, if it is met for the first time: a member of whose name <see cref="NextName"/> tells every byte.</summary>
    /// <param name="open">The record.</param>
    /// <param name="place">The place of the member, counted from 0 in declared order; at most 63.</param>
    /// <param name="length">How long the name is in bytes, with its quotes and the colon.</param>
    /// <returns>Whether it is, and is not null.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TakeMember(scoped ref OpenRecord open, int place, int length) => !open.Seen.HasFew(place) && Take(ref open, place, _json.PassName(length));

    /// <summary>The same of a name of which the first bytes are told, and the last are to be compared.</summary>
    /// <param name="open">The record.</param>
    /// <param name="place">The place of the member, counted from 0 in declared order; at most 63.</param>
    /// <param name="length">How long the name is in bytes, with its quotes and the colon; at most 15.</param>
    /// <param name="end">Its last eight bytes, the first of them lowest.</param>
    /// <returns>Whether it is, and is not null.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TakeMember(scoped ref OpenRecord open, int place, int length, ulong end) => !open.Seen.HasFew(place) && Take(ref open, place, _json.PassName(length, end));

    /// <summary>The same of any longer name.</summary>
    /// <param name="open">The record.</param>
    /// <param name="place">The place of the member, counted from 0 in declared order; at most 63.</param>
    /// <returns>Whether it is, and is not null.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TakeLongMember(scoped ref OpenRecord open, int place)
    {
        var name = open.Names.Written(place);
        return !open.Seen.HasFew(place) && _json.IsAtName(name) && Take(ref open, place, _json.PassName(name.Length));
    }

    /// <summary>Goes to the value of the next known member, and keeps the unknown ones on the way.</summary>
    /// <param name="open">The record.</param>
    /// <returns>The place of the member; -1 where there is none.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int NextMember(scoped ref OpenRecord open)
    {
        while (_json.Read() && _json.TokenType is JsonTokenType.PropertyName)
        {
            var place = Find(open);
            if (place >= 0)
            {
                if (StartMember(ref open, place)) return place;
            }
            else if (open.Names.Kind is not null && _json.ValueTextEquals("kind"u8))
            {
                ReadKindOf(ref open);
            }
            else
            {
                KeepUnknown(ref open);
            }
        }

        return -1;
    }

    /// <summary>Ends a record, if its brace follows and nothing was wrong until now.</summary>
    /// <param name="open">The record.</param>
    /// <returns>Whether every member was read well and no required one is missing; if not, <see cref="NextMember"/> and <see cref="EndRecord"/> tell.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool TryEndRecord(scoped in OpenRecord open) =>
        _findings is null && !open.LacksKind && open.Seen.HasAll(open.Names.RequiredBits) && open.Names.Count <= SeenMembers.Few && _json.TryEndObject();

    /// <summary>Ends a record.</summary>
    /// <param name="open">The record.</param>
    /// <returns>Whether every member was read well and no required one is missing.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool EndRecord(scoped in OpenRecord open)
    {
        if (open.LacksKind) Missing(open, "kind");
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

    /// <summary>Notes a member that is met, and goes to its value.</summary>
    /// <param name="open">The record.</param>
    /// <param name="place">The place of the member.</param>
    /// <param name="next">The byte after its name, which is that of the value, if it is neither white space, nor the letter of null, nor a comma; negative where the member is not met.</param>
    /// <returns>Whether it is met, and is not null.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool Take(scoped ref OpenRecord open, int place, int next)
    {
        if (next < 0) return false;
        open.Seen.AddFew(place);
        return next is > ' ' and not 'n' and not ',' || IsNotNullAhead(open, place);
    }

    bool IsNotNullAhead(scoped in OpenRecord open, int place)
    {
        _json.ToValue();
        return !_json.MayBeNull || IsNotNull(open, place);
    }

    readonly int Find(scoped in OpenRecord open)
    {
        if (!_json.ValueIsEscaped) return open.Names.Find(_json.ValueSpan);
        var longest = _json.ValueSpan.Length;
        var name = longest <= Short ? stackalloc byte[Short] : new byte[longest];
        return JsonText.TryUnescape(_json, name, out var length) ? open.Names.Find(name[..length]) : -1;
    }

    bool StartMember(scoped ref OpenRecord open, int place)
    {
        if (open.Seen.Has(place))
        {
            ReportDuplicate();
            _json.Skip();
            return false;
        }

        open.Seen.Add(place);
        return IsNotNullAhead(open, place);
    }

    /// <summary>Whether the value ahead is not null; if it is, that is noted and the reader stands at it.</summary>
    bool IsNotNull(scoped in OpenRecord open, int place)
    {
        if (_json.TokenType is not JsonTokenType.Null) return true;
        Report(WireRule.NoNull, $"'{open.Names.Name(place)}' must not be null. Absent is absent: leave the member out.");
        return false;
    }

    void ReadKindOf(scoped ref OpenRecord open)
    {
        if (!open.LacksKind) ReportDuplicate();
        open.LacksKind = false;
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
