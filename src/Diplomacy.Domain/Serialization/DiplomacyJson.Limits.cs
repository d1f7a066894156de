using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Serialization;

public static partial class DiplomacyJson
{
    /// <inheritdoc cref="Parse{T}(ReadOnlySpan{byte})"/>
    /// <param name="utf8">The JSON text, in UTF-8.</param>
    /// <param name="limits">How much the text may ask of its reader.</param>
    public static T Parse<T>(ReadOnlySpan<byte> utf8, JsonLimits limits)
        where T : class, IDomainRecord<T> => TryParse<T>(utf8, limits, out var value, out var violations) ? value : throw JsonErrors.Exception(violations);

    /// <inheritdoc cref="Parse{T}(ReadOnlySpan{byte})"/>
    /// <param name="json">The JSON text.</param>
    /// <param name="limits">How much the text may ask of its reader.</param>
    public static T Parse<T>(string json, JsonLimits limits)
        where T : class, IDomainRecord<T> => TryParse<T>(json, limits, out var value, out var violations) ? value : throw JsonErrors.Exception(violations);

    /// <inheritdoc cref="TryParse{T}(ReadOnlySpan{byte}, out T, out ValueList{Violation})"/>
    /// <param name="utf8">The JSON text, in UTF-8.</param>
    /// <param name="limits">How much the text may ask of its reader.</param>
    /// <param name="value">The record; <see langword="null"/> where there are violations.</param>
    /// <param name="violations">The violations in the order of the text, as many as are to be told; empty where there is none.</param>
    public static bool TryParse<T>(ReadOnlySpan<byte> utf8, JsonLimits limits, [NotNullWhen(true)] out T? value, out ValueList<Violation> violations)
        where T : class, IDomainRecord<T>
    {
        violations = JsonReading.Read(utf8, static (ref reader) => reader.ReadRecord<T>(), default, out value, limits);
        return value is not null;
    }

    /// <inheritdoc cref="TryParse{T}(ReadOnlySpan{byte}, JsonLimits, out T, out ValueList{Violation})"/>
    /// <param name="json">The JSON text.</param>
    /// <param name="limits">How much the text may ask of its reader.</param>
    /// <param name="value">The record; <see langword="null"/> where there are violations.</param>
    /// <param name="violations">The violations in the order of the text, as many as are to be told; empty where there is none.</param>
    public static bool TryParse<T>(string json, JsonLimits limits, [NotNullWhen(true)] out T? value, out ValueList<Violation> violations)
        where T : class, IDomainRecord<T>
    {
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        var isRead = TryParse(utf8.AsSpan(0, Utf16.ToUtf8(json, utf8)), limits, out value, out violations);
        ArrayPool<byte>.Shared.Return(utf8);
        return isRead;
    }
}
