using System.ComponentModel;

namespace Diplomacy.Domain.Serialization;

/// <summary>Remembers a list that is about to be read.</summary>
/// <param name="Offset">Where it starts.</param>
/// <param name="Length">Its bytes up to the first closing bracket; 0 where it is not to be kept.</param>
/// <param name="Number">A number for these bytes.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct JsonListStart(int Offset, int Length, uint Number);
