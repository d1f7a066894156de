using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Serialization;

/// <summary>Domain records as JSON: one format, the same from every entry.</summary>
/// <remarks>
/// UTF-8 without byte order mark, members in declared order, absent ones left out, so that equal values give equal bytes. What is read may have its members in any order,
/// white space and a byte order mark. Members that a record does not know are kept and written back.
/// </remarks>
public static partial class DiplomacyJson
{
    /// <summary>How deep objects and arrays may be nested where <see cref="JsonLimits"/> do not say otherwise.</summary>
    public const int MaxDepth = 64;

    /// <summary>Tells <see cref="JsonSerializer"/> how domain types are read and written, without reflection; for others it has no answer. Combine it with contexts of your own, first of all.</summary>
    public static IJsonTypeInfoResolver Resolver { get; } = new DomainResolver();

    /// <summary>Reads a record.</summary>
    /// <typeparam name="T">The record's type; an abstract one is told by its kind.</typeparam>
    /// <param name="utf8">The JSON text, in UTF-8.</param>
    /// <exception cref="JsonException">The text is not such a record. The inner <see cref="InvariantException"/> holds every violation, with pointer, line and column.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8)
        where T : class, IDomainRecord<T> => TryParse<T>(utf8, out var value, out var violations) ? value : throw JsonErrors.Exception(violations);

    /// <inheritdoc cref="Parse{T}(ReadOnlySpan{byte})"/>
    /// <param name="json">The JSON text.</param>
    public static T Parse<T>(string json)
        where T : class, IDomainRecord<T> => TryParse<T>(json, out var value, out var violations) ? value : throw JsonErrors.Exception(violations);

    /// <summary>Reads a record, or tells what is wrong with it.</summary>
    /// <typeparam name="T">The record's type; an abstract one is told by its kind.</typeparam>
    /// <param name="utf8">The JSON text, in UTF-8.</param>
    /// <param name="value">The record; <see langword="null"/> where there are violations.</param>
    /// <param name="violations">The violations in the order of the text, at most as many as <see cref="JsonLimits.Default"/> tells; empty where there is none.</param>
    /// <returns>Whether the record was read.</returns>
    public static bool TryParse<T>(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out T? value, out ValueList<Violation> violations)
        where T : class, IDomainRecord<T> => TryParse(utf8, JsonLimits.Default, out value, out violations);

    /// <inheritdoc cref="TryParse{T}(ReadOnlySpan{byte}, out T, out ValueList{Violation})"/>
    /// <param name="json">The JSON text.</param>
    /// <param name="value">The record; <see langword="null"/> where there are violations.</param>
    /// <param name="violations">The violations in the order of the text, at most as many as <see cref="JsonLimits.Default"/> tells; empty where there is none.</param>
    public static bool TryParse<T>(string json, [NotNullWhen(true)] out T? value, out ValueList<Violation> violations)
        where T : class, IDomainRecord<T> => TryParse(json, JsonLimits.Default, out value, out violations);

    /// <summary>The JSON Schema (draft 2020-12) of a chronicle's document form. A line of the line form is a <c>DiplomaticRecord</c> of its definitions.</summary>
    /// <returns>The schema, with the kinds of every assembly that has been loaded.</returns>
    public static string Schema() => JsonSchemaWriter.Write("Chronicle", static schema => schema.Value<Chronicle>(nameof(Chronicle)));

    /// <summary>The JSON Schema (draft 2020-12) of a record.</summary>
    /// <typeparam name="T">The record's type.</typeparam>
    public static string Schema<T>()
        where T : class, IDomainRecord<T> => JsonSchemaWriter.Write(typeof(T).Name, static schema => schema.Record<T>(typeof(T).Name));

    /// <summary>Writes a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>Its JSON text, in UTF-8.</returns>
    public static byte[] Write<T>(T record)
        where T : class, IDomainRecord
    {
        using var writer = DomainJsonWriter.Rent();
        record.WriteJson(writer);
        return writer.Written.ToArray();
    }

    /// <summary>Writes a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="output">Where to write its JSON text, in UTF-8.</param>
    public static void Write<T>(T record, IBufferWriter<byte> output)
        where T : class, IDomainRecord
    {
        ArgumentNullException.ThrowIfNull(output);
        using var writer = DomainJsonWriter.Rent();
        writer.StartIn(output);
        record.WriteJson(writer);
        writer.MoveTo(output);
    }

    /// <summary>Writes a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="isIndented">Whether to write the form for people, with a member a line.</param>
    /// <returns>Its JSON text.</returns>
    public static string WriteString<T>(T record, bool isIndented = false)
        where T : class, IDomainRecord
    {
        using var writer = new DomainJsonWriter(isIndented);
        record.WriteJson(writer);
        return Encoding.UTF8.GetString(writer.Written);
    }
}
