using System.ComponentModel;

namespace Diplomacy.Domain.Serialization;

/// <summary>An object whose names are data, of which the reader has read a part.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct OpenMap
{
    internal SeenNames Names;
    internal int NameOffset;

    /// <summary>How many names were met.</summary>
    internal int Met;

    /// <summary>The name at whose value the reader stands, unescaped, in UTF-8.</summary>
    public ReadOnlySpan<byte> Name { get; internal set; }
}
