using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

public sealed partial class Chronicle
{
    /// <summary>The levels of a document around its records: the object, and the array of records in it.</summary>
    const int LevelsAroundRecords = 2;

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    /// <param name="utf8">The text, in UTF-8.</param>
    /// <param name="limits">How much the text may ask of its reader.</param>
    public static Chronicle Parse(ReadOnlySpan<byte> utf8, JsonLimits limits) =>
        TryParse(utf8, limits, out var chronicle, out var violations) ? chronicle : throw JsonErrors.Exception(violations);

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    /// <param name="text">The text.</param>
    /// <param name="limits">How much the text may ask of its reader.</param>
    public static Chronicle Parse(string text, JsonLimits limits) => TryParse(text, limits, out var chronicle, out var violations) ? chronicle : throw JsonErrors.Exception(violations);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out Chronicle, out ValueList{Violation})"/>
    /// <param name="utf8">The text, in UTF-8: a document, or a record a line (NDJSON).</param>
    /// <param name="limits">How much the text may ask of its reader.</param>
    /// <param name="chronicle">The chronicle; <see langword="null"/> where there are violations.</param>
    /// <param name="violations">The violations in the order of the text, as many as are to be told. In a document pointers lead from its root, in lines from the record of the line.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8, JsonLimits limits, [NotNullWhen(true)] out Chronicle? chronicle, out ValueList<Violation> violations)
    {
        chronicle = null;
        if (JsonReading.TooLong(utf8, limits, default) is { } tooLong) violations = [tooLong];
        else if (FormOf(utf8) is ChronicleForm.Document) violations = JsonReading.Read(utf8, static (ref reader) => reader.ReadValue<Chronicle>(), default, out chronicle, limits.Below(LevelsAroundRecords));
        else violations = ReadLines(utf8, limits, out chronicle);
        return chronicle is not null;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, JsonLimits, out Chronicle, out ValueList{Violation})"/>
    /// <param name="text">The text: a document, or a record a line (NDJSON).</param>
    /// <param name="limits">How much the text may ask of its reader.</param>
    /// <param name="chronicle">The chronicle; <see langword="null"/> where there are violations.</param>
    /// <param name="violations">The violations in the order of the text, as many as are to be told.</param>
    public static bool TryParse(string text, JsonLimits limits, [NotNullWhen(true)] out Chronicle? chronicle, out ValueList<Violation> violations)
    {
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var isRead = TryParse(utf8.AsSpan(0, Utf16.ToUtf8(text, utf8)), limits, out chronicle, out violations);
        ArrayPool<byte>.Shared.Return(utf8);
        return isRead;
    }

    /// <summary>The form of a whole text.</summary>
    internal static ChronicleForm FormOf(ReadOnlySpan<byte> utf8) => FormScan.Of(utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8);

    static ValueList<Violation> ReadLines(ReadOnlySpan<byte> utf8, JsonLimits limits, out Chronicle? chronicle)
    {
        var entries = LineReading.Read(utf8, limits);
        List<Violation> violations = [.. entries.SelectMany(static entry => entry.Violations)];
        chronicle = violations.Count == 0 ? new Chronicle([.. entries.Select(static entry => entry.Record!)]) : null;
        return JsonFindings.UpTo(limits.MaxViolations, violations);
    }
}
