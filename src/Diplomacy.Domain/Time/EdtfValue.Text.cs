using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Diplomacy.Domain.Text;
using Diplomacy.Domain.Time;

namespace Diplomacy.Domain;

/// <content>Text: reading and writing.</content>
public abstract partial class EdtfValue : ISpanParsable<EdtfValue>, IUtf8SpanParsable<EdtfValue>, ISpanFormattable, IUtf8SpanFormattable
{
    private const int UsualLength = 128;

    /// <summary>Takes a text as EDTF, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no EDTF; the message gives the rule (DIP1020 to DIP1024, DIP1026), the place and the remedy.</exception>
    public static implicit operator EdtfValue(string text) => Parse(text);

    /// <summary>Takes a text as EDTF.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no EDTF; the message gives the rule (DIP1020 to DIP1024, DIP1026), the place and the remedy.</exception>
    public static EdtfValue Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    /// <summary>Takes a text as EDTF.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value; <see langword="null"/> where the text is no EDTF.</param>
    /// <returns>Whether the text is EDTF.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfValue? value) => TryParse(text.AsSpan(), null, out value);

    /// <summary>Takes a text as EDTF, repairing forms that people write and whose meaning is beyond doubt: <c>20260315</c>, <c>2026-3-15</c>, <c>198x</c>, <c>2004/open</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value, if there is one, and each repair.</returns>
    public static EdtfRepair ParseLenient(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var repaired = EdtfRepairs.Repair(text, out var steps);
        return repaired is null
            ? new EdtfRepair(text, null, [], $"{EdtfGrammar.RuleOf(text)}: {EdtfGrammar.Explain(text)}")
            : new EdtfRepair(text, Parse(repaired), [.. steps.Select(static step => new EdtfRepairStep(step.Name, step.Result))], null);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static EdtfValue Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="TryParse(string?, out EdtfValue?)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfValue result) => TryParse(s, out result);

    /// <inheritdoc cref="Parse(string)"/>
    public static EdtfValue Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var value) ? value : throw Malformed(s);

    /// <inheritdoc cref="TryParse(string?, out EdtfValue?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfValue result)
    {
        result = EdtfGrammar.TryRead(s, out var syntax) ? Of(syntax, s) : null;
        return result is not null;
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static EdtfValue Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider)
        => PlainDates.TryRead(utf8Text, out var date) ? new Date(date) : TryParse(utf8Text, provider, out var value) ? value : throw Malformed(Utf8Text.Decode(utf8Text));

    /// <inheritdoc cref="TryParse(string?, out EdtfValue?)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfValue result)
    {
        if (PlainDates.TryRead(utf8Text, out var date))
        {
            result = new Date(date);
            return true;
        }

        if (PlainDates.TryReadInterval(utf8Text, out var ends))
        {
            result = new Interval(ends, null);
            return true;
        }

        return TryParseAny(utf8Text, provider, out result);
    }

    /// <summary>The text as it was written.</summary>
    public override string ToString() => Text;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Text;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (_spelling is not null) return Utf8Text.TryCopy(_spelling, destination, out charsWritten);

        var writer = new EdtfWriter(destination);
        writer.Write(Syntax);
        charsWritten = writer.HasFitted ? writer.Length : 0;
        return writer.HasFitted;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (_spelling is null && this is Date { Shape: var shape } && PlainDates.TryWrite(shape, utf8Destination, out bytesWritten)) return true;
        return TryFormatAny(utf8Destination, out bytesWritten, format, provider);
    }

    private bool TryFormatAny(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Span<char> characters = stackalloc char[UsualLength];
        if (!TryFormat(characters, out var length, format, provider)) return Utf8Text.TryEncode(Text, utf8Destination, out bytesWritten);

        bytesWritten = 0;
        return length <= utf8Destination.Length && System.Text.Encoding.ASCII.TryGetBytes(characters[..length], utf8Destination, out bytesWritten);
    }

    private static bool TryParseAny(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfValue result)
    {
        result = null;
        var rented = utf8Text.Length > UsualLength ? ArrayPool<char>.Shared.Rent(utf8Text.Length) : null;
        var characters = rented ?? stackalloc char[UsualLength];
        var isRead = Utf8Text.TryDecode(utf8Text, characters, out var length) && TryParse(characters[..length], provider, out result);
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return isRead;
    }

    private static EdtfValue Of(EdtfSyntax syntax, ReadOnlySpan<char> text)
    {
        var spelling = syntax.HasOtherSpellings && !IsCanonicalText(syntax, text) ? text.ToString() : null;
        return syntax.Form switch
        {
            EdtfForm.Date => new Date(syntax.Date, spelling),
            EdtfForm.DateTime => new DateTime(syntax, spelling),
            EdtfForm.Season => new Season(syntax),
            EdtfForm.LongYear => new LongYear(syntax),
            EdtfForm.Interval => new Interval(syntax.Ends, spelling),
            EdtfForm.OneOf => new OneOf(syntax.Members!, spelling),
            _ => new AllOf(syntax.Members!, spelling),
        };
    }

    private static bool IsCanonicalText(EdtfSyntax syntax, ReadOnlySpan<char> text)
    {
        if (text.Length > UsualLength) return text.SequenceEqual(EdtfWriter.ToText(syntax));

        Span<char> canonical = stackalloc char[UsualLength];
        var writer = new EdtfWriter(canonical);
        writer.Write(syntax);
        return writer.HasFitted && text.SequenceEqual(canonical[..writer.Length]);
    }

    private static FormatException Malformed(ReadOnlySpan<char> text) => new($"{EdtfGrammar.RuleOf(text)}: {EdtfGrammar.Explain(text)}");
}
