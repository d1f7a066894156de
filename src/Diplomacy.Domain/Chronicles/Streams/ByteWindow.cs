using System.Buffers;
using System.Text;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>What has come of a text and is still to be read. It holds no more than that, so that memory grows with the longest record and not with the file.</summary>
internal sealed class ByteWindow : IDisposable
{
    const int FirstSize = 1 << 16;

    byte[] _buffer = [];
    int _start;
    int _end;
    long _bytes;
    long _lines;
    long _lineStart;

    /// <summary>Where the next bytes go.</summary>
    public Memory<byte> Free
    {
        get
        {
            MakeRoom();
            return _buffer.AsMemory(_end);
        }
    }

    /// <summary>Whether nothing more will come.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>What has come and is not passed.</summary>
    public ReadOnlySpan<byte> Unread => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Where the first unread byte stands in the whole text.</summary>
    public TextOrigin Origin => new(_lines, _bytes, _bytes - _lineStart);

    /// <summary>Takes note of bytes that have come; none at the end of the text.</summary>
    public void Filled(int count)
    {
        _end += count;
        IsAtEnd = count == 0;
    }

    /// <summary>Goes past bytes that are read.</summary>
    public void Pass(int count)
    {
        var passed = _buffer.AsSpan(_start, count);
        if (passed.LastIndexOf((byte)'\n') is >= 0 and var last)
        {
            _lines += passed.Count((byte)'\n');
            _lineStart = _bytes + last + 1;
        }

        _bytes += count;
        _start += count;
    }

    /// <summary>Goes past white space.</summary>
    /// <returns>Whether something else follows that has come already.</returns>
    public bool PassWhiteSpace()
    {
        var stop = Unread.IndexOfAnyExcept(" \t\r\n"u8);
        Pass(stop < 0 ? Unread.Length : stop);
        return stop >= 0;
    }

    /// <summary>Goes past a byte order mark at the start of the text.</summary>
    /// <returns>Whether it is known that none follows.</returns>
    public bool PassByteOrderMark()
    {
        var mark = Encoding.UTF8.Preamble;
        if (!IsAtEnd && Unread.Length < mark.Length && mark.StartsWith(Unread)) return false;
        if (!Unread.StartsWith(mark)) return true;
        Pass(mark.Length);
        _lineStart = _bytes;
        return true;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        (_start, _end) = (0, 0);
    }

    void MakeRoom()
    {
        if (_end < _buffer.Length && _start == 0) return;
        var rest = Unread;
        if (rest.Length < _buffer.Length / 2) rest.CopyTo(_buffer);
        else Grow(rest);
        _end -= _start;
        _start = 0;
    }

    void Grow(ReadOnlySpan<byte> rest)
    {
        var longer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(2L * _buffer.Length, FirstSize, Array.MaxLength));
        rest.CopyTo(longer);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = longer;
    }
}
