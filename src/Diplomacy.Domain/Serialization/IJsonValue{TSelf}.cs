namespace Diplomacy.Domain.Serialization;

/// <summary>A value that reads and writes its own form on the wire.</summary>
/// <typeparam name="TSelf">The value's type.</typeparam>
public interface IJsonValue<TSelf>
    where TSelf : IJsonValue<TSelf>
{
    /// <summary>Reads the value at which the reader stands.</summary>
    /// <param name="reader">Stands at the value's first token, and afterwards at its last.</param>
    /// <returns>The value, or <see langword="null"/> where it could not be built; the reader then holds the violations.</returns>
    static abstract TSelf? ReadJson(ref DomainJsonReader reader);

    /// <summary>Writes the value.</summary>
    /// <param name="writer">Where to write.</param>
    void WriteJson(DomainJsonWriter writer);

    /// <summary>Writes the keywords of the type's JSON Schema; by default none, which accept everything.</summary>
    /// <param name="schema">Stands in the definition of the type.</param>
    static virtual void DescribeJson(JsonSchemaWriter schema)
    {
    }
}
