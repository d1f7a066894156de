using System.Text;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Serialization;

/// <summary>A kind of an open set.</summary>
/// <param name="Name">Its text on the wire.</param>
/// <param name="Read">Reads a record of it.</param>
/// <param name="Refer">Refers to its definition in a schema.</param>
sealed record Kind<TBase>(string Name, JsonRead<TBase> Read, Action<JsonSchemaWriter> Refer)
    where TBase : class, IDomainRecord<TBase>
{
    /// <summary>Its text on the wire in UTF-8, and the quote after it.</summary>
    public byte[] Start { get; } = [.. Encoding.UTF8.GetBytes(Name), (byte)'"'];
}
