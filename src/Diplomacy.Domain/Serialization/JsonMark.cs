using System.ComponentModel;

namespace Diplomacy.Domain.Serialization;

/// <summary>Remembers where a value starts and how many values were found unreadable before it.</summary>
/// <param name="Offset">The offset of the value's first byte.</param>
/// <param name="Unreadable">The values before it that could not be built.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct JsonMark(int Offset, int Unreadable);
