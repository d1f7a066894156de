using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Diplomacy.Domain.Serialization;

/// <summary>Names of members as they are written, with their quotes and the colon after them.</summary>
static class MemberName
{
    /// <summary>Whether a text may start with a name, by its first eight bytes. The name is a constant, so that this is one comparison of numbers.</summary>
    /// <param name="start">The first eight bytes of the text.</param>
    /// <param name="name">The name: four bytes at least.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayBe(ulong start, ReadOnlySpan<byte> name) => name.Length >= sizeof(ulong)
        ? start == BinaryPrimitives.ReadUInt64LittleEndian(name)
        : (start << (8 * (sizeof(ulong) - name.Length))) == Short(name);

    /// <summary>Whether there are bytes that are neither among the first eight nor among the last.</summary>
    /// <param name="name">The name.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLong(ReadOnlySpan<byte> name) => name.Length > 2 * sizeof(ulong);

    /// <summary>The last eight bytes of a name; 0 of one that has no more than eight.</summary>
    /// <param name="name">The name.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong End(ReadOnlySpan<byte> name) => name.Length > sizeof(ulong) ? BinaryPrimitives.ReadUInt64LittleEndian(name[^sizeof(ulong)..]) : 0;

    /// <summary>The bytes of a name of less than eight, as the last of eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong Short(ReadOnlySpan<byte> name) =>
        ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(name[^sizeof(uint)..]) << 32) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(name) << (8 * (sizeof(ulong) - name.Length)));
}
