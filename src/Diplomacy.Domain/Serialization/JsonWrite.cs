using System.ComponentModel;

namespace Diplomacy.Domain.Serialization;

/// <summary>Writes one value.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="writer">Where to write.</param>
/// <param name="value">The value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void JsonWrite<in T>(DomainJsonWriter writer, T value);
