using System.Buffers.Text;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Serialization;

public ref partial struct DomainJsonReader
{
    const int Short = 256;

    /// <summary>Reads a string.</summary>
    /// <returns>The text, unescaped; <see langword="null"/> where there is none.</returns>
    public string? ReadString()
    {
        if (!_json.TryPeekString(out var text)) return Expect(JsonTokenType.String, "a string") ? CheckedText() : null;
        _json.Pass(text);
        return Utf8Text.DecodeValid(text);
    }

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public bool ReadBoolean()
    {
        if (_json.TokenType is JsonTokenType.True or JsonTokenType.False) return _json.TokenType is JsonTokenType.True;
        Unexpected("true or false");
        return false;
    }

    /// <summary>Reads a whole number of 32 bits, written without fraction and exponent.</summary>
    public int ReadInt32() => (int)ReadWhole(int.MinValue, int.MaxValue);

    /// <summary>Reads a whole number of 64 bits, written without fraction and exponent.</summary>
    public long ReadInt64() => ReadWhole(long.MinValue, long.MaxValue);

    /// <summary>Reads a decimal number, exactly as written: one that would have to be rounded is refused.</summary>
    public decimal ReadDecimal()
    {
        if (!DecimalText.TryReadShort(_json.Ahead, _limits.MaxNumberLength, out decimal number, out var length)) return ReadLongerDecimal();
        _json.Pass(length, JsonTokenType.Number);
        return number;
    }

    /// <summary>Reads a string in the form that its type prescribes, straight from the bytes.</summary>
    /// <typeparam name="T">A code, an id, or another type with a text form.</typeparam>
    /// <returns>The value; the default where the text has another form.</returns>
    public T? ReadText<T>()
        where T : IUtf8SpanParsable<T> => JsonTexts.Of<T>().Read(ref this);

    /// <summary>Reads a name from a list.</summary>
    /// <typeparam name="TEnum">The list.</typeparam>
    /// <param name="names">Its names.</param>
    public TEnum ReadEnum<TEnum>(EnumNames<TEnum> names)
        where TEnum : struct, Enum
    {
        if (!_json.TryPeekString(out var text) || !names.TryFind(text, out var value)) return ReadOtherEnum(names);
        _json.Pass(text);
        return value;
    }

    /// <summary>Reads an array.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="readItem">Reads one item.</param>
    /// <returns>The items that could be read, in their order.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ValueList<T> ReadList<T>(JsonRead<T> readItem)
        where T : notnull => ReadList(readItem, _limits.MaxItems);

    /// <summary>Reads an array that may have so many items; the others are skipped, which is noted once.</summary>
    internal ValueList<T> ReadList<T>(JsonRead<T> readItem, int most)
        where T : notnull
    {
        if (!StartList()) return [];
        var items = new GrowingItems<T>();
        while (NextItem(items.Met, most)) items.AddRead(readItem(ref this));
        return items.ToList();
    }

    /// <summary>Looks at a string, if it is one without escapes.</summary>
    /// <param name="text">What stands between its quotes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly bool TryPeekText(out ReadOnlySpan<byte> text) => _json.TryPeekString(out text);

    /// <summary>Goes past a string that was looked at, and read.</summary>
    /// <param name="text">What stands between its quotes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void PassText(ReadOnlySpan<byte> text) => _json.Pass(text);

    /// <summary>Starts to read an array.</summary>
    /// <returns>Whether the reader stands at one; if not, that is noted and the value skipped.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool StartList() => _json.TryStartArray() || Expect(JsonTokenType.StartArray, "an array");

    /// <summary>Goes to the next item of an array. Where there are more than a list may have, that is noted and they are skipped.</summary>
    /// <param name="met">How many items were met before.</param>
    /// <returns>Whether there is one.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool NextItem(int met) => NextItem(met, _limits.MaxItems);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool NextItem(int met, int most) => _json.ToItem() && (met < most || SkipItems(most));

    /// <summary>Reads a string that is escaped, or a token already, or that its type refuses.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal T? ReadOtherText<T>()
        where T : IUtf8SpanParsable<T>
    {
        if (!Expect(JsonTokenType.String, "a string")) return default;
        if (!_json.ValueIsEscaped) return Parsed<T>(_json.ValueSpan, Offset);
        var length = _json.ValueSpan.Length;
        var buffer = length <= Short ? stackalloc byte[Short] : new byte[length];
        if (JsonText.TryUnescape(_json, buffer, out length)) return Parsed<T>(buffer[..length], Offset);
        ReportLoneSurrogate();
        return default;
    }

    long ReadOtherWhole(long least, long greatest)
    {
        if (!ExpectNumber("a whole number")) return 0;
        if (Utf8Parser.TryParse(_json.ValueSpan, out long number, out var length) && length == _json.ValueSpan.Length && number >= least && number <= greatest) return number;
        ReportNumber(least, greatest);
        return 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    decimal ReadLongerDecimal()
    {
        if (!DecimalText.TryReadPlain(_json.Ahead, _limits.MaxNumberLength, out var plain, out var length)) return ReadOtherDecimal();
        _json.Pass(length, JsonTokenType.Number);
        return plain;
    }

    decimal ReadOtherDecimal()
    {
        if (!ExpectNumber("a number")) return 0;
        if (DecimalText.TryParse(_json.ValueSpan, out var number)) return number;
        Report(WireRule.NumberRange, $"a number must fit 96 bits and 28 decimals without rounding; it is {NumberText()}.");
        return 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    TEnum ReadOtherEnum<TEnum>(EnumNames<TEnum> names)
        where TEnum : struct, Enum
    {
        if (!Expect(JsonTokenType.String, "a name")) return default;
        if (_json.ValueIsEscaped ? TryFindEscaped(names, out var value) : names.TryFind(_json.ValueSpan, out value)) return value;
        var name = JsonText.Lenient(_json);
        Report(WireRule.KnownName, $"the name must be one of {string.Join(", ", names.Names)}; it is '{name}'.{NearestMatch.DidYouMean(name, names.Names)}");
        return default;
    }

    readonly bool TryFindEscaped<TEnum>(EnumNames<TEnum> names, out TEnum value)
        where TEnum : struct, Enum
    {
        value = default;
        Span<byte> buffer = stackalloc byte[Short];
        return _json.ValueSpan.Length <= Short && JsonText.TryUnescape(_json, buffer, out var length) && names.TryFind(buffer[..length], out value);
    }

    T? Parsed<T>(scoped ReadOnlySpan<byte> text, int offset)
        where T : IUtf8SpanParsable<T>
    {
        if (T.TryParse(text, CultureInfo.InvariantCulture, out var value)) return value;
        Record().Add(RefusedText.Violation<T>(text), offset);
        return default;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    long ReadWhole(long least, long greatest)
    {
        if (!DecimalText.TryReadShort(_json.Ahead, _limits.MaxNumberLength, out long number, out var length) || number > greatest) return ReadLongerWhole(least, greatest);
        _json.Pass(length, JsonTokenType.Number);
        return number;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    long ReadLongerWhole(long least, long greatest)
    {
        if (!DecimalText.TryReadWhole(_json.Ahead, _limits.MaxNumberLength, out var number, out var length) || number > greatest) return ReadOtherWhole(least, greatest);
        _json.Pass(length, JsonTokenType.Number);
        return number;
    }

    readonly string NumberText() => Encoding.UTF8.GetString(_json.ValueSpan);

    void ReportNumber(long least, long greatest)
    {
        var text = NumberText();
        if (text.AsSpan().ContainsAny('.', 'e', 'E')) Report(WireRule.WholeNumber, $"a whole number must be written without fraction and exponent; it is {text}.");
        else Report(WireRule.NumberRange, string.Create(CultureInfo.InvariantCulture, $"a whole number must lie between {least} and {greatest}; it is {text}."));
    }
}
