namespace Diplomacy.Domain.Invariants;

/// <summary>Asks for the generated half of a record: constructor, <c>With</c>, checks, reader, writer and schema.</summary>
/// <remarks>
/// The record is <see langword="partial"/>, and either sealed or abstract. Its stored members are its public get-only auto-properties.
/// A record without a kind is a value inside others; a record with one can stand alone in a chronicle.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DomainRecordAttribute : Attribute
{
    /// <summary>A value inside other records.</summary>
    public DomainRecordAttribute()
    {
    }

    /// <summary>A kind of record, or a case of a closed set.</summary>
    /// <param name="kind">The text of the member <c>kind</c> on the wire: camelCase, unique among the kinds of its base.</param>
    public DomainRecordAttribute(string kind) => Kind = kind;

    /// <summary>The text of the member <c>kind</c> on the wire; <see langword="null"/> for a record without one.</summary>
    public string? Kind { get; }

    /// <summary>Whether equal values come again and again in one text, as citations do: short lists of them are read once then, and are one object.</summary>
    public bool IsRecurring { get; set; }
}
