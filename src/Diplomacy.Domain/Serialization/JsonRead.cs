using System.ComponentModel;

namespace Diplomacy.Domain.Serialization;

/// <summary>Reads one value.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="reader">Stands at the value's first token, and afterwards at its last.</param>
/// <returns>The value; the default where it could not be read, and then the reader holds the violations.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T? JsonRead<out T>(ref DomainJsonReader reader);
