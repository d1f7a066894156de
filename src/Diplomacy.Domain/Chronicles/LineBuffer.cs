using System.Buffers;

namespace Diplomacy.Domain;

/// <summary>Cuts what a stream delivers into lines. It holds one line at a time, so that memory grows with the longest line and not with the file.</summary>
internal sealed class LineBuffer : IDisposable
{
    byte[] _buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
    int _start;
    int _end;
    int _searched;
    bool _isAtEnd;

    /// <summary>Where the next bytes go.</summary>
    public Memory<byte> Free
    {
        get
        {
            MakeRoom();
            return _buffer.AsMemory(_end);
        }
    }

    /// <summary>Takes note of bytes that were delivered; none at the end of the stream.</summary>
    public void Filled(int count)
    {
        _end += count;
        _isAtEnd = count == 0;
    }

    /// <summary>Takes the next line out.</summary>
    /// <param name="line">The line without its line feed.</param>
    /// <returns>Whether there is a whole one, or the end has come and there is a rest.</returns>
    public bool TryTake(out ReadOnlySpan<byte> line)
    {
        var length = _buffer.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
        if (length < 0 && !(_isAtEnd && _start < _end))
        {
            _searched = _end;
            line = default;
            return false;
        }

        var stop = length < 0 ? _end : _searched + length;
        line = _buffer.AsSpan(_start, stop - _start);
        _start = Math.Min(stop + 1, _end);
        _searched = _start;
        return true;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    void MakeRoom()
    {
        if (_end < _buffer.Length && _start == 0) return;
        var rest = _buffer.AsSpan(_start, _end - _start);
        if (rest.Length < _buffer.Length / 2) rest.CopyTo(_buffer);
        else Grow(rest);
        _searched -= _start;
        _end -= _start;
        _start = 0;
    }

    void Grow(ReadOnlySpan<byte> rest)
    {
        var longer = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        rest.CopyTo(longer);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = longer;
    }
}
