using System.ComponentModel;

namespace Diplomacy.Domain.Serialization;

/// <summary>Remembers where a value starts and how many violations were known there.</summary>
/// <param name="Offset">The offset of the value's first byte.</param>
/// <param name="Violations">The violations found before it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct JsonMark(int Offset, int Violations);
