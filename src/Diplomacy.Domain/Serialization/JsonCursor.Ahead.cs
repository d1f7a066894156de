using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Diplomacy.Domain.Serialization;

/// <content>
/// What is expected is compared with the bytes ahead of the cursor: a name, or a value in its usual form. Where it stands there, the cursor goes past it and no token is made; where it does not, the cursor
/// stays, and the token is read as ever.
/// </content>
ref partial struct JsonCursor
{
    /// <summary>The position is that of a value's first byte.</summary>
    const JsonTokenType ValueAhead = (JsonTokenType)byte.MaxValue;

    /// <summary>The position is that before a name's quote.</summary>
    const JsonTokenType NameAhead = (JsonTokenType)(byte.MaxValue - 1);

    /// <summary>What stands before the letters of a name, as a number.</summary>
    const ulong CommaAndQuote = ',' | ((ulong)Quote << 8);

    /// <summary>Whether the value ahead starts with the letter of null. It may still be another one that is not JSON.</summary>
    public readonly bool MayBeNull => _text[_position] == 'n';

    /// <summary>The text from the value on that is ahead; empty where none is, or one was read.</summary>
    public readonly ReadOnlySpan<byte> Ahead => _type is ValueAhead ? _text[_position..] : default;

    /// <summary>The same, if a value that is so deep can stand there.</summary>
    public readonly ReadOnlySpan<byte> AheadWithin(int deepest) => _depth + deepest <= _maxDepth ? Ahead : default;

    /// <summary>Whether an object or array may be opened here.</summary>
    public readonly bool MayGoDeeper => _depth < _maxDepth;

    /// <summary>Goes past the value ahead, if it is the one that is expected.</summary>
    /// <param name="value">An object or array, as it is written.</param>
    /// <returns>Whether it stood there; if not, the cursor stays.</returns>
    public bool TryPass(ReadOnlySpan<byte> value)
    {
        if (_type is not ValueAhead || !_text[_position..].StartsWith(value) || !MayGoDeeper) return false;
        Pass(value.Length, JsonTokenType.EndObject);
        return true;
    }

    /// <summary>Goes past the value ahead, which was read elsewhere.</summary>
    /// <param name="length">How long it is.</param>
    /// <param name="last">Its last token.</param>
    public void Pass(int length, JsonTokenType last)
    {
        _position += length;
        _type = last;
    }

    /// <summary>Goes to the next value of the array that is open, which is then ahead.</summary>
    /// <returns>Whether there is one; if not, the array is ended.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool ToItem()
    {
        var place = _type is JsonTokenType.StartArray ? _position : _position + 1;
        if (place >= _text.Length || _text[place] is <= (byte)' ' or (byte)']' || (_type is not JsonTokenType.StartArray && _text[_position] != ',')) return ToOtherItem();
        _position = place;
        _type = ValueAhead;
        return true;
    }

    /// <summary>Looks from a value to the next name of the object around it. Where white space stands between, the name is ahead then.</summary>
    /// <returns>The comma before it and its first seven bytes, as a number; 0 where no name follows, and near the end of the text.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong ToNextName() =>
        BinaryPrimitives.TryReadUInt64LittleEndian(_text[_position..], out var start) && (start & ushort.MaxValue) == CommaAndQuote ? start : ToName();

    /// <summary>Goes to the next name of the object that is open, which is then ahead; where the object ends, the cursor stays.</summary>
    /// <returns>As of <see cref="ToNextName"/>.</returns>
    public ulong ToName()
    {
        ToNameAhead();
        return _type is NameAhead && BinaryPrimitives.TryReadUInt64LittleEndian(_text[_position..], out var start) ? (start & ~(ulong)byte.MaxValue) | ',' : 0;
    }

    /// <summary>Whether the next name is the one that is expected.</summary>
    /// <param name="name">The name as it is written without escapes: with its quotes and the colon.</param>
    public readonly bool IsAtName(ReadOnlySpan<byte> name) => _text[(_position + 1)..].StartsWith(name);

    /// <summary>Goes past the next name, which is known to be the one that is expected, and to what follows it: its value, or white space.</summary>
    /// <param name="length">How long the name is, with its quotes and the colon.</param>
    /// <returns>The byte that follows; negative where none does, and after a null, of which the reader of members has gone no further: the cursor stays then.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int PassName(int length)
    {
        var place = unchecked(_position + 1 + length);
        return place < _text.Length && _type is not JsonTokenType.Null ? ToValueAt(place) : -1;
    }

    /// <summary>The same of a name whose start is known to be the one that is expected, and whose end is compared.</summary>
    /// <param name="length">How long the name is, with its quotes and the colon: eight bytes at least.</param>
    /// <param name="end">Its last eight bytes, as a number.</param>
    /// <returns>As of the other; negative also where it is another name.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int PassName(int length, ulong end)
    {
        var place = unchecked(_position + 1 + length);
        return place < _text.Length && _type is not JsonTokenType.Null && BinaryPrimitives.ReadUInt64LittleEndian(_text[unchecked(place - sizeof(ulong))..]) == end ? ToValueAt(place) : -1;
    }

    /// <summary>Goes from a name that was read to its value, which is then ahead.</summary>
    public void ToValue()
    {
        if (NextByte() == ',') Refuse();
        _type = ValueAhead;
    }

    /// <summary>Goes into the object ahead.</summary>
    /// <returns>Whether there is one; if not, the cursor stays.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryStartObject()
    {
        if (_type is not ValueAhead || _text[_position] != '{') return _type is JsonTokenType.StartObject;
        Start(JsonTokenType.StartObject, 1);
        return true;
    }

    /// <summary>Goes into the array ahead.</summary>
    /// <returns>Whether there is one; if not, the cursor stays.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryStartArray()
    {
        if (_type is not ValueAhead || _text[_position] != '[') return false;
        Start(JsonTokenType.StartArray, 0);
        return true;
    }

    /// <summary>Goes past the kind of the object that is open, if that stands first and is the one that is expected.</summary>
    /// <param name="kind">The kind, and the quote after it.</param>
    /// <returns>Whether it stood there; if not, the cursor stays.</returns>
    public bool TryPassKind(ReadOnlySpan<byte> kind)
    {
        var start = PlaceOfKind(_position);
        if (start < 0 || !_text[start..].StartsWith(kind)) return false;
        _position = start + kind.Length;
        _type = JsonTokenType.String;
        return true;
    }

    /// <summary>The text from the kind on of the object at which the cursor stands, where that is its first member; empty where it is not. The cursor stays.</summary>
    public readonly ReadOnlySpan<byte> PeekKind()
    {
        var start = TokenStart;
        var place = start < _text.Length && _text[start] == '{' ? PlaceOfKind(start + 1) : -1;
        return place < 0 ? default : _text[place..];
    }

    /// <summary>The place of the kind after its quote, where it is the first member of an object.</summary>
    /// <param name="start">The place after the object's brace.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    readonly int PlaceOfKind(int start)
    {
        var json = _text[start..];
        return json.StartsWith("\"kind\":\""u8) ? start + "\"kind\":\"".Length : PlaceOfKindAmongWhiteSpace(start);
    }

    readonly int PlaceOfKindAmongWhiteSpace(int start)
    {
        var place = JsonWhiteSpace.After(_text, start);
        if (!_text[place..].StartsWith("\"kind\":"u8)) return -1;
        place = JsonWhiteSpace.After(_text, place + "\"kind\":".Length);
        return place < _text.Length && _text[place] == Quote ? place + 1 : -1;
    }

    /// <summary>Goes to the end of the object, if that follows without white space.</summary>
    /// <returns>Whether it did; if not, the cursor stays.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryEndObject()
    {
        if (_position >= _text.Length || _text[_position] != '}' || !IsInObject || _type is ValueAhead) return false;
        End(JsonTokenType.EndObject);
        return true;
    }

    /// <summary>Looks at the string ahead; the cursor stays.</summary>
    /// <param name="text">What stands between its quotes.</param>
    /// <returns>Whether it is one without escapes; of any other nothing is said.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryPeekString(out ReadOnlySpan<byte> text)
    {
        text = default;
        var json = Ahead;
        if (json.IsEmpty || json[0] != Quote) return false;
        json = json[1..];
        var stop = IndexOfStop(json);
        if (stop < 0 || json[stop] != Quote) return false;
        text = json[..stop];
        return true;
    }

    /// <summary>Goes past a string that was looked at. It is no token then: its text is what was seen.</summary>
    /// <param name="text">What stands between its quotes.</param>
    public void Pass(ReadOnlySpan<byte> text) => Pass(text.Length + 2, JsonTokenType.String);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    byte ToValueAt(int place)
    {
        var next = _text[place];
        _position = place;
        _type = ValueAhead;
        return next;
    }

    bool ToOtherItem()
    {
        if (_position >= _text.Length || _text[_position] != ']' || IsInObject || _type is ValueAhead) return Read() && _type is not JsonTokenType.EndArray;
        End(JsonTokenType.EndArray);
        return false;
    }

    void ToNameAhead()
    {
        if (_type is ValueAhead) ReadValue(_text[_position]);
        if (_type is NameAhead) return;
        var next = NextByte();
        if (next == '}') return;
        if (_type is not JsonTokenType.StartObject)
        {
            if (next != ',') Refuse();
            _position++;
            next = NextByte();
        }

        if (next != Quote) Refuse();
        _position--;
        _type = NameAhead;
    }
}
