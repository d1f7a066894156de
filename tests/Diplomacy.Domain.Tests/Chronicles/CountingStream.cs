namespace Diplomacy.Domain.Tests.Chronicles;

/// <summary>Counts what is written to it, and keeps nothing.</summary>
sealed class CountingStream : MemoryStream
{
    public long Total { get; private set; }

    public int Longest { get; private set; }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Total += buffer.Length;
        Longest = Math.Max(Longest, buffer.Length);
    }
}
