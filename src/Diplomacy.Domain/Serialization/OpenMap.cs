using System.ComponentModel;

namespace Diplomacy.Domain.Serialization;

/// <summary>An object whose names are data, of which the reader has read a part.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct OpenMap
{
    internal HashSet<string> Names = new(StringComparer.Ordinal);
    internal int NameOffset;

    /// <summary>How many names were met.</summary>
    internal int Met;

    /// <summary>Starts without names.</summary>
    public OpenMap() => Name = "";

    /// <summary>The name at whose value the reader stands, unescaped.</summary>
    public string Name { get; internal set; }
}
