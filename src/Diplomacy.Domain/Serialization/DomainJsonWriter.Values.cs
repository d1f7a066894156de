using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Text;
using NodaTime;

namespace Diplomacy.Domain.Serialization;

public sealed partial class DomainJsonWriter
{
    const int Short = 256;

    /// <summary>The bytes around a language: a brace or comma, quotes and a colon.</summary>
    const int ExtraOfEntry = 4;

    /// <summary>Escapes what JSON demands and control characters, nothing for the sake of HTML: Cyrillic stays legible.</summary>
    static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Writes a record.</summary>
    /// <typeparam name="T">The record's type.</typeparam>
    /// <param name="record">The record.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRecord<T>(T record)
        where T : class, IDomainRecord => record.WriteJson(this);

    /// <summary>Writes a value that writes itself.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteValue<T>(T value)
        where T : IJsonValue<T> => value.WriteJson(this);

    /// <summary>Writes an array.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">The items, in their order.</param>
    /// <param name="writeItem">Writes an item.</param>
    public void WriteList<T>(ValueList<T> items, JsonWrite<T> writeItem)
        where T : notnull
    {
        WriteStartArray();
        foreach (var item in items) writeItem(this, item);
        WriteEndArray();
    }

    /// <summary>Writes a string.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text holds a lone surrogate (DIP8015).</exception>
    public void WriteString(ReadOnlySpan<char> text)
    {
        StartItem();
        AppendString(text);
    }

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    public void WriteBoolean(bool value)
    {
        StartItem();
        Append(value ? "true"u8 : "false"u8);
    }

    /// <summary>Writes a whole number.</summary>
    /// <param name="value">The number.</param>
    public void WriteInt32(int value) => WriteInt64(value);

    /// <summary>Writes a whole number.</summary>
    /// <param name="value">The number.</param>
    public void WriteInt64(long value)
    {
        StartItem();
        Utf8Formatter.TryFormat(value, Reserve(MostDigits), out var length);
        _length += length;
    }

    /// <summary>Writes a decimal number without exponent and without zeros that mean nothing.</summary>
    /// <param name="value">The number.</param>
    public void WriteDecimal(decimal value)
    {
        StartItem();
        _length += DecimalText.Format(value, Reserve(DecimalText.MaxLength));
    }

    /// <summary>Writes a code, an id or another value with a text form, as a string.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    public void WriteText<T>(T value)
        where T : IUtf8SpanFormattable
    {
        StartItem();
        AppendText(value);
    }

    /// <summary>Writes an id, as a string.</summary>
    /// <typeparam name="T">What it names.</typeparam>
    /// <param name="value">The id.</param>
    public void WriteId<T>(Id<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        StartItem();
        AppendString(value.Value);
    }

    /// <summary>Writes a text in one language or several.</summary>
    internal void WriteTexts(LocalizedText text)
    {
        StartItem();
        Deepen();
        var separator = (byte)'{';
        foreach (var (language, entry) in text.Entries)
        {
            var tag = language.Value;
            var target = Reserve(tag.Length + ExtraOfEntry);
            target[0] = separator;
            target[1] = (byte)'"';
            System.Text.Ascii.FromUtf16(tag, target[2..], out _);
            "\":"u8.CopyTo(target[^2..]);
            _length += target.Length;
            AppendString(entry);
            separator = (byte)',';
        }

        _depth--;
        AppendByte((byte)'}');
        _isFirst = false;
    }

    /// <summary>Writes the name of a member that is data: a language tag, and its like.</summary>
    /// <typeparam name="T">The name's type.</typeparam>
    /// <param name="name">The name.</param>
    public void WriteName<T>(T name)
        where T : IUtf8SpanFormattable
    {
        StartItem();
        AppendText(name);
        EndName();
    }

    /// <summary>Writes the name of a member, whatever its letters.</summary>
    internal void WriteAnyName(string name)
    {
        StartItem();
        AppendString(name);
        EndName();
    }

    /// <summary>Writes a name from a list.</summary>
    /// <typeparam name="TEnum">The list.</typeparam>
    /// <param name="names">Its names.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in the list (DIP8010).</exception>
    public void WriteEnum<TEnum>(EnumNames<TEnum> names, TEnum value)
        where TEnum : struct, Enum
    {
        var name = names.NameOf(value);
        if (name.IsEmpty) throw new ArgumentOutOfRangeException(nameof(value), value, $"{WireRule.KnownName.Id}: a name must be one of {string.Join(", ", names.Names)}.");
        StartItem();
        AppendQuoted(name);
    }

    /// <summary>Writes a date: <c>2026-04-22</c>.</summary>
    /// <param name="value">The date.</param>
    public void WriteLocalDate(LocalDate value) => EndText(IsoDate.Format(value, StartText(IsoDate.MaxLength)));

    /// <summary>Writes a month: <c>2026-04</c>.</summary>
    /// <param name="value">The month.</param>
    public void WriteYearMonth(YearMonth value) => EndText(IsoDate.Format(value, StartText(IsoDate.MaxLength)));

    /// <summary>Writes a time of day: <c>07:00:00</c>, and the decimals of the second that it has.</summary>
    /// <param name="value">The time.</param>
    public void WriteLocalTime(LocalTime value) => EndText(IsoTime.Format(value, StartText(IsoTime.MaxLength)));

    /// <summary>Writes a date with a time: <c>2026-03-15T07:00:00</c>.</summary>
    /// <param name="value">The date and time.</param>
    public void WriteLocalDateTime(LocalDateTime value) => EndText(IsoMoment.Format(value, StartText(IsoMoment.MaxLength)));

    /// <summary>Writes a shift from UTC: <c>+05:00</c>.</summary>
    /// <param name="value">The shift.</param>
    public void WriteOffset(Offset value) => EndText(IsoTime.Format(value, StartText(IsoTime.MaxShiftLength)));

    /// <summary>Writes an instant in UTC: <c>2026-03-15T02:00:00Z</c>.</summary>
    /// <param name="value">The instant.</param>
    public void WriteInstant(Instant value) => EndText(IsoMoment.Format(value, StartText(IsoMoment.MaxLength)));

    /// <summary>Writes an interval of days, first and last included: <c>2026-04-22/2026-04-24</c>.</summary>
    /// <param name="value">The interval.</param>
    public void WriteDateInterval(DateInterval value) => EndText(IsoMoment.Format(value, StartText(IsoMoment.MaxIntervalLength)));

    /// <summary>Starts a string of so many bytes at most.</summary>
    /// <returns>Where its text is to stand.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    Span<byte> StartText(int maxLength)
    {
        StartItem();
        var target = Reserve(maxLength + 2);
        target[0] = (byte)'"';
        _length++;
        return target[1..];
    }

    /// <summary>Ends a string whose text stands there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void EndText(int length)
    {
        _length += length;
        AppendByte((byte)'"');
    }

    void AppendQuoted(ReadOnlySpan<byte> text)
    {
        var target = Reserve(text.Length + 2);
        target[0] = (byte)'"';
        text.CopyTo(target[1..]);
        target[text.Length + 1] = (byte)'"';
        _length += text.Length + 2;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void AppendText<T>(T value)
        where T : IUtf8SpanFormattable
    {
        var target = Reserve(Short + 2);
        if (value.TryFormat(target[1..^1], out var length, default, CultureInfo.InvariantCulture) && PlainJson.IsPlain(target.Slice(1, length)))
        {
            target[0] = (byte)'"';
            target[length + 1] = (byte)'"';
            _length += length + 2;
        }
        else
        {
            AppendOtherText(value);
        }
    }

    /// <summary>Appends a text that is long or in which something may need an escape.</summary>
    void AppendOtherText<T>(T value)
        where T : IUtf8SpanFormattable
    {
        var buffer = new byte[Short * 2];
        int length;
        while (!value.TryFormat(buffer, out length, default, CultureInfo.InvariantCulture)) buffer = new byte[buffer.Length * 2];
        AppendString(Encoding.UTF8.GetString(buffer.AsSpan(0, length)));
    }

    void AppendString(ReadOnlySpan<char> text)
    {
        var target = Reserve((text.Length * 2) + 2 + ShortCharacters.Room);
        if (!ShortCharacters.TryEncodePlain(text, target[1..], out var length))
        {
            if (PlainJson.IsPlain(text)) AppendPlain(text);
            else AppendOther(text);
            return;
        }

        target[0] = (byte)'"';
        target[length + 1] = (byte)'"';
        _length += length + 2;
    }

    /// <summary>Appends a text in which nothing needs an escape.</summary>
    void AppendPlain(ReadOnlySpan<char> text)
    {
        var target = Reserve((text.Length * 3) + 2);
        target[0] = (byte)'"';
        var length = Encoding.UTF8.GetBytes(text, target[1..]);
        target[length + 1] = (byte)'"';
        _length += length + 2;
    }

    /// <summary>Appends a text in which something may need an escape.</summary>
    void AppendOther(ReadOnlySpan<char> text)
    {
        if (Utf8.FromUtf16(text, Reserve(text.Length * 3), out _, out _, replaceInvalidSequences: false) is OperationStatus.InvalidData)
            throw new ArgumentException($"{WireRule.PairedSurrogates.Id}: a text must not hold a lone surrogate; this one does.", nameof(text));
        AppendQuoted(Encoding.UTF8.GetBytes(Encoder.Encode(text.ToString())));
    }
}
