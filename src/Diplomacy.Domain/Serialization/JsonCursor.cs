using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Json;

namespace Diplomacy.Domain.Serialization;

/// <summary>The tokens of one whole JSON text in well-formed UTF-8, and a way past the names that are expected next.</summary>
/// <remarks>
/// It accepts what <see cref="Utf8JsonReader"/> accepts with its default options, and refuses what that refuses: where it meets what is not JSON it lets that reader say why. It has the text whole, so
/// that no token is ever split.
/// <para>Source: RFC 8259, The JavaScript Object Notation (JSON) Data Interchange Format, 2017.</para>
/// </remarks>
ref partial struct JsonCursor
{
    const byte Quote = (byte)'"';
    const byte Backslash = (byte)'\\';

    /// <summary>Where a string stops to be plain: its end, an escape, or a control character that it may not hold.</summary>
    static readonly SearchValues<byte> StringStops = SearchValues.Create([.. Enumerable.Range(0, 32).Select(static code => (byte)code), Quote, Backslash]);

    /// <summary>How many open containers have a bit in one number.</summary>
    const int Bits = 64;

    readonly ReadOnlySpan<byte> _text;
    readonly int _maxDepth;

    /// <summary>A bit for each of the open containers that are innermost, of these the innermost lowest: set for an object.</summary>
    ulong _objects;

    /// <summary>The bits of those around them, outermost first. Copies share it: one reads on only within what was open when it was made.</summary>
    ulong[]? _outer;

    /// <summary>The kind of the token, or what is ahead and not yet read.</summary>
    JsonTokenType _type;

    int _start;
    int _position;
    int _depth;
    int _valueStart;
    int _valueLength;

    public JsonCursor(ReadOnlySpan<byte> text, int maxDepth = DiplomacyJson.MaxDepth)
    {
        _text = text;
        _maxDepth = maxDepth;
    }

    /// <summary>The kind of the token. Where one is ahead, it is read.</summary>
    public JsonTokenType TokenType
    {
        get
        {
            if (_type is ValueAhead) ReadValue(_text[_position]);
            return _type;
        }
    }

    /// <summary>Where the token starts; of a string at its quote.</summary>
    public readonly int TokenStart => _type is ValueAhead ? _position : _start;

    /// <summary>How many bytes are read: up to the end of the token, and of a name with the colon after it.</summary>
    public readonly int Consumed => _position;

    /// <summary>Whether the string or name holds an escape.</summary>
    public bool ValueIsEscaped { get; private set; }

    /// <summary>The bytes of the token; of a string or a name those between the quotes, as they are written.</summary>
    public readonly ReadOnlySpan<byte> ValueSpan => _text.Slice(_valueStart, _valueLength);

    /// <summary>How many objects and arrays are open around the token.</summary>
    public readonly int Depth => _type is JsonTokenType.StartObject or JsonTokenType.StartArray ? _depth - 1 : _depth;

    /// <summary>How many objects and arrays are open, one that starts at the token among them.</summary>
    public readonly int Opened => _depth;

    readonly bool IsInObject => (_objects & 1) != 0;

    /// <summary>Goes to the next token.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="JsonException">The text is not JSON here.</exception>
    public bool Read()
    {
        switch (_type)
        {
            case ValueAhead:
                ReadValue(_text[_position]);
                return Read();
            case NameAhead:
                _position++;
                ReadName(Quote);
                return true;
            case JsonTokenType.PropertyName:
                ReadValue(NextByte());
                return true;
            case JsonTokenType.StartObject:
                if (NextByte() is var first && first == '}') End(JsonTokenType.EndObject);
                else ReadName(first);
                return true;
            case JsonTokenType.StartArray:
                if (NextByte() is var item && item == ']') End(JsonTokenType.EndArray);
                else ReadValue(item);
                return true;
            case JsonTokenType.None:
                ReadValue(NextByte());
                return true;
            default:
                return ReadAfterValue();
        }
    }

    /// <summary>Goes to the last token of the value that starts at the token.</summary>
    public void Skip()
    {
        if (TokenType is JsonTokenType.PropertyName) Read();
        if (TokenType is not JsonTokenType.StartObject and not JsonTokenType.StartArray) return;
        for (var depth = Depth; Read() && Depth > depth;)
        {
        }
    }

    /// <summary>Whether the string or name is a text, escapes resolved.</summary>
    public readonly bool ValueTextEquals(ReadOnlySpan<byte> text)
    {
        if (!ValueIsEscaped) return ValueSpan.SequenceEqual(text);
        if (text.Length > _valueLength) return false;
        var buffer = ArrayPool<byte>.Shared.Rent(_valueLength);
        var isEqual = JsonText.TryUnescape(this, buffer, out var length) && buffer.AsSpan(0, length).SequenceEqual(text);
        ArrayPool<byte>.Shared.Return(buffer);
        return isEqual;
    }

    /// <summary>Whether the string or name is a text, escapes resolved.</summary>
    public readonly bool ValueTextEquals(string text) =>
        ValueIsEscaped || !Ascii.IsValid(text) ? JsonText.OrNull(this) == text : Ascii.Equals(ValueSpan, text);

    bool ReadAfterValue()
    {
        if (_depth == 0) return ReadEnd();
        var next = NextByte();
        if (next == ',')
        {
            _position++;
            if (IsInObject) ReadName(NextByte());
            else ReadValue(NextByte());
        }
        else if (next == (IsInObject ? '}' : ']'))
        {
            End(IsInObject ? JsonTokenType.EndObject : JsonTokenType.EndArray);
        }
        else
        {
            Refuse();
        }

        return true;
    }

    /// <summary>Makes sure that nothing but white space follows.</summary>
    bool ReadEnd()
    {
        _position = JsonWhiteSpace.After(_text, _position);
        if (_position < _text.Length) Refuse();
        return false;
    }

    /// <summary>The first byte after white space, at which the cursor then stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    byte NextByte()
    {
        var place = _position;
        return (uint)place < (uint)_text.Length && _text[place] is > (byte)' ' and var next ? next : NextByteAfterWhiteSpace();
    }

    byte NextByteAfterWhiteSpace()
    {
        _position = JsonWhiteSpace.After(_text, _position);
        if (_position >= _text.Length) Refuse();
        return _text[_position];
    }

    void ReadName(byte first)
    {
        if (first != Quote) Refuse();
        ReadString();
        if (NextByte() != ':') Refuse();
        _position++;
        _type = JsonTokenType.PropertyName;
    }

    void ReadValue(byte first)
    {
        if (first == Quote)
        {
            ReadString();
            _type = JsonTokenType.String;
        }
        else
        {
            ReadOtherValue(first);
        }
    }

    void ReadOtherValue(byte first)
    {
        switch (first)
        {
            case (byte)'{':
                Start(JsonTokenType.StartObject, 1);
                break;
            case (byte)'[':
                Start(JsonTokenType.StartArray, 0);
                break;
            case (byte)'t':
                ReadLiteral("true"u8, JsonTokenType.True);
                break;
            case (byte)'f':
                ReadLiteral("false"u8, JsonTokenType.False);
                break;
            case (byte)'n':
                ReadLiteral("null"u8, JsonTokenType.Null);
                break;
            default:
                ReadNumber();
                break;
        }
    }

    void Start(JsonTokenType type, ulong isObject)
    {
        if (_depth >= _maxDepth) Refuse();
        if (_depth > 0 && _depth % Bits == 0) KeepOuter();
        _objects = (_objects << 1) | isObject;
        _depth++;
        Take(1, type);
    }

    void End(JsonTokenType type)
    {
        _objects >>= 1;
        _depth--;
        if (_depth > 0 && _depth % Bits == 0) _objects = _outer![(_depth / Bits) - 1];
        Take(1, type);
    }

    void KeepOuter()
    {
        _outer ??= new ulong[(_maxDepth - 1) / Bits];
        _outer[(_depth / Bits) - 1] = _objects;
    }

    void ReadLiteral(ReadOnlySpan<byte> literal, JsonTokenType type)
    {
        if (!_text[_position..].StartsWith(literal)) Refuse();
        Take(literal.Length, type);
    }

    void Take(int length, JsonTokenType type)
    {
        (_start, _valueStart, _valueLength) = (_position, _position, length);
        _position += length;
        _type = type;
    }

    void ReadString()
    {
        _start = _position;
        _valueStart = _position + 1;
        ValueIsEscaped = false;
        var rest = _text[_valueStart..];
        var stop = IndexOfStop(rest);
        _valueLength = stop >= 0 && rest[stop] == Quote ? stop : EndOfEscaped(rest, stop);
        _position = _valueStart + _valueLength + 1;
    }

    /// <summary>Where a string stops to be plain. Most end in the first block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int IndexOfStop(ReadOnlySpan<byte> rest)
    {
        if (Vector256.IsHardwareAccelerated && rest.Length >= Vector256<byte>.Count)
        {
            var block = Vector256.Create(rest);
            var stops = (Vector256.Equals(block, Vector256.Create(Quote)) | Vector256.Equals(block, Vector256.Create(Backslash)) | Vector256.LessThan(block, Vector256.Create((byte)' ')))
                .ExtractMostSignificantBits();
            if (stops != 0) return BitOperations.TrailingZeroCount(stops);
        }

        return IndexOfAnyStop(rest);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static int IndexOfAnyStop(ReadOnlySpan<byte> rest) => rest.IndexOfAny(StringStops);

    /// <summary>The length of a string that holds an escape.</summary>
    int EndOfEscaped(ReadOnlySpan<byte> rest, int stop)
    {
        ValueIsEscaped = true;
        while (stop >= 0 && rest[stop] != Quote)
        {
            var length = rest[stop] == Backslash ? EscapeLength(rest[stop..]) : 0;
            if (length == 0) Refuse();
            stop += length;
            if (stop < rest.Length && rest[stop] == Backslash) continue;
            var next = rest[stop..].IndexOfAny(StringStops);
            stop = next < 0 ? -1 : stop + next;
        }

        if (stop < 0) Refuse();
        return stop;
    }

    /// <summary>The length of an escape; 0 where it is none.</summary>
    static int EscapeLength(ReadOnlySpan<byte> escape) => escape.Length < 2 ? 0 : escape[1] switch
    {
        Quote or Backslash or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t' => 2,
        (byte)'u' when escape.Length >= 6 && AreHexDigits(escape.Slice(2, 4)) => 6,
        _ => 0,
    };

    static bool AreHexDigits(ReadOnlySpan<byte> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit((char)digit)) return false;
        }

        return true;
    }

    void ReadNumber()
    {
        var end = _position;
        if (At(end) == '-') end++;
        if (At(end) == '0') end++;
        else end = AfterDigits(end);
        if (At(end) == '.') end = AfterDigits(end + 1);
        if (At(end) is 'e' or 'E') end = AfterDigits(At(end + 1) is '+' or '-' ? end + 2 : end + 1);
        if (end < _text.Length ? !IsDelimiter(_text[end]) : _depth > 0) Refuse();
        Take(end - _position, JsonTokenType.Number);
    }

    /// <summary>The place after one digit or more.</summary>
    readonly int AfterDigits(int start)
    {
        var end = start;
        while (At(end) is >= '0' and <= '9') end++;
        if (end == start) Refuse();
        return end;
    }

    readonly char At(int place) => place < _text.Length ? (char)_text[place] : '\0';

    static bool IsDelimiter(byte next) => next is (byte)',' or (byte)']' or (byte)'}' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)'/';

    /// <summary>Says as <see cref="Utf8JsonReader"/> does why the text is not JSON.</summary>
    [DoesNotReturn]
    readonly void Refuse()
    {
        var reader = new Utf8JsonReader(_text, new JsonReaderOptions { MaxDepth = _maxDepth });
        while (reader.Read())
        {
        }

        throw new JsonException("The text is not JSON.");
    }
}
