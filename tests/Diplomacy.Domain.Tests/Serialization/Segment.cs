using System.Buffers;

namespace Diplomacy.Domain.Tests.Serialization;

/// <summary>A piece of a text that lies in several places of the memory.</summary>
sealed class Segment : ReadOnlySequenceSegment<byte>
{
    /// <summary>A text cut into pieces of a length.</summary>
    public static ReadOnlySequence<byte> Of(ReadOnlyMemory<byte> text, int length)
    {
        var first = new Segment { Memory = text[..length] };
        var last = first;
        for (var start = length; start < text.Length; start += length) last = last.Append(text.Slice(start, Math.Min(length, text.Length - start)));
        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    private Segment Append(ReadOnlyMemory<byte> piece)
    {
        var next = new Segment { Memory = piece, RunningIndex = RunningIndex + Memory.Length };
        Next = next;
        return next;
    }
}
