namespace Diplomacy.Domain.Tests.Chronicles;

/// <summary>Delivers what stands before a place, and then the rest.</summary>
sealed class SplitStream(byte[] bytes, int place) : MemoryStream(bytes)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Most(buffer.Length)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Most(buffer.Length)], cancellationToken);

    int Most(int free) => Position < place ? Math.Min(free, place - (int)Position) : free;
}
