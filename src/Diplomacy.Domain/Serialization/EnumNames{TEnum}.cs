using System.ComponentModel;
using System.Text;

namespace Diplomacy.Domain.Serialization;

/// <summary>The names of an enumeration on the wire. Generated code holds one for each.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    readonly (TEnum Value, byte[] Name)[] _names;

    /// <summary>Names the values.</summary>
    /// <param name="names">Each value and its name: camelCase ASCII.</param>
    public EnumNames(params ReadOnlySpan<(TEnum Value, string Name)> names)
    {
        _names = new (TEnum, byte[])[names.Length];
        for (var place = 0; place < names.Length; place++) _names[place] = (names[place].Value, Encoding.UTF8.GetBytes(names[place].Name));
    }

    /// <summary>The names, in the order of their values.</summary>
    public IEnumerable<string> Names => _names.Select(static entry => Encoding.UTF8.GetString(entry.Name));

    internal bool TryFind(ReadOnlySpan<byte> name, out TEnum value)
    {
        foreach (var entry in _names)
        {
            if (!name.SequenceEqual(entry.Name)) continue;
            value = entry.Value;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The name of a value; empty for a value without one.</summary>
    internal ReadOnlySpan<byte> NameOf(TEnum value)
    {
        foreach (var entry in _names)
            if (EqualityComparer<TEnum>.Default.Equals(entry.Value, value)) return entry.Name;
        return default;
    }
}
