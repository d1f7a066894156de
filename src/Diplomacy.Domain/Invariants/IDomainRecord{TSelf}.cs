using System.ComponentModel;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Invariants;

/// <summary>A domain record that can be read from the wire format without reflection; implemented by its generated half.</summary>
/// <typeparam name="TSelf">The record itself.</typeparam>
public interface IDomainRecord<TSelf> : IDomainRecord
    where TSelf : class, IDomainRecord<TSelf>
{
    /// <summary>Reads the value at which the reader stands.</summary>
    /// <param name="reader">Stands at the value's first token, and afterwards at its last.</param>
    /// <returns>The value, or <see langword="null"/> where it could not be built; the reader then holds the violations.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TSelf? ReadJson(ref DomainJsonReader reader);

    /// <summary>Writes the keywords of the record's JSON Schema.</summary>
    /// <param name="schema">Stands in the definition of the record.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract void DescribeJson(JsonSchemaWriter schema);
}
