using System.Runtime.InteropServices;
using System.Text;
using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Peers;

/// <summary>Packs a value of the library as its text.</summary>
/// <typeparam name="T">The value's type.</typeparam>
internal sealed class TextFormatter<T> : MemoryPackFormatter<T>
    where T : class, IUtf8SpanParsable<T>, IUtf8SpanFormattable
{
    private const int Room = 256;

    /// <inheritdoc/>
    public override void Serialize<TBufferWriter>(ref MemoryPackWriter<TBufferWriter> writer, scoped ref T? value)
    {
        Span<byte> text = stackalloc byte[Room];
        if (value is null) writer.WriteNullCollectionHeader();
        else writer.WriteUnmanagedSpan(value.TryFormat(text, out var length, default, null) ? text[..length] : Encoding.UTF8.GetBytes(value.ToString()!).AsSpan());
    }

    /// <inheritdoc/>
    public override void Deserialize(ref MemoryPackReader reader, scoped ref T? value)
    {
        if (!reader.TryReadCollectionHeader(out var length))
        {
            value = null;
            return;
        }

        value = T.Parse(MemoryMarshal.CreateReadOnlySpan(ref reader.GetSpanReference(length), length), null);
        reader.Advance(length);
    }
}
