using System.Text;
using System.Text.Json;

namespace Diplomacy.Domain.Serialization;

public ref partial struct DomainJsonReader
{
    /// <summary>The bytes of a name such as the two letters of a language.</summary>
    const int ShortName = 2;

    /// <summary>The text from the value on that is ahead; empty where none is, or one was read.</summary>
    internal readonly ReadOnlySpan<byte> Ahead => _json.Ahead;

    /// <summary>How many members of short names an object ahead may have; none where it would lie too deep.</summary>
    internal readonly int MostMembersAhead => _json.MayGoDeeper && _limits.MaxNameLength >= ShortName ? _limits.MaxMembers : 0;

    /// <summary>The text from the value on that is ahead; empty where none is, where it could lie too deep, or where the limits are not the default ones.</summary>
    /// <param name="deepest">How deep the value may be.</param>
    internal readonly ReadOnlySpan<byte> AheadByDefaultLimits(int deepest) => ReferenceEquals(_limits, JsonLimits.Default) && _findings is null ? _json.AheadWithin(deepest) : default;

    /// <summary>The bytes that were read since an offset; empty where something was wrong with them, or with those before.</summary>
    internal readonly ReadOnlySpan<byte> ReadWell(int offset) => _findings is null ? _text[offset.._json.Consumed] : default;

    /// <summary>Goes past the array ahead, which was read elsewhere.</summary>
    /// <param name="length">How long it is.</param>
    internal void PassArray(int length) => _json.Pass(length, JsonTokenType.EndArray);

    /// <summary>Goes past the object ahead, which was looked at elsewhere.</summary>
    /// <param name="length">How long it is.</param>
    /// <returns>Its bytes.</returns>
    internal ReadOnlySpan<byte> PassObject(int length)
    {
        var json = _json.Ahead[..length];
        _json.Pass(length, JsonTokenType.EndObject);
        return json;
    }

    /// <summary>Starts to read an object whose names are data: texts by language, and their like.</summary>
    /// <param name="expected">What is expected, in words.</param>
    /// <param name="open">What <see cref="NextEntry"/> needs.</param>
    /// <returns>Whether the reader stands at an object; if not, that is noted and the value skipped.</returns>
    public bool StartMap(string expected, out OpenMap open)
    {
        open = default;
        return Expect(JsonTokenType.StartObject, expected);
    }

    /// <summary>Goes to the next value. That its name, as text, is not one of those before is certain then.</summary>
    /// <param name="open">The object; its <see cref="OpenMap.Name"/> is then the value's name.</param>
    /// <returns>Whether there is one.</returns>
    public bool NextEntry(scoped ref OpenMap open)
    {
        while (_json.Read() && _json.TokenType is JsonTokenType.PropertyName)
        {
            if (!IsMemberWithinLimits(open.Met++))
            {
                _json.Skip();
                continue;
            }

            var isSound = TryTakeName(ref open);
            _json.Read();
            if (isSound) return true;
            _json.Skip();
        }

        return false;
    }

    /// <summary>The name at whose value the reader stands, in the form that its type prescribes.</summary>
    /// <typeparam name="T">The names' type.</typeparam>
    /// <param name="open">The object.</param>
    /// <returns>The name; the default where it has another form, which is noted.</returns>
    public T? NameAs<T>(scoped in OpenMap open)
        where T : IUtf8SpanParsable<T> => Parsed<T>(open.Name, open.NameOffset);

    bool TryTakeName(scoped ref OpenMap open)
    {
        open.NameOffset = Offset;
        open.Name = _json.ValueSpan;
        if (_json.ValueIsEscaped)
        {
            if (CheckedText() is not { } name) return false;
            open.Name = Encoding.UTF8.GetBytes(name);
        }

        if (open.Names.Add(_text, Offset + 1, open.Name, _json.ValueIsEscaped)) return true;
        ReportDuplicate();
        return false;
    }
}
