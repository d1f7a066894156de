using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace Diplomacy.Domain;

/// <summary>Finds the end of a JSON value whose text comes in pieces. It looks at each byte once.</summary>
/// <remarks>
/// Whether the value is JSON is not asked here. Only brackets of the kind with which the value starts are counted, and a string that breaks off at a line feed ends there: so a slip inside one record
/// does not hide where it ends.
/// </remarks>
internal struct ValueScan
{
    const byte Quote = (byte)'"';

    /// <summary>What ends a number or a word.</summary>
    static readonly SearchValues<byte> WordEnds = SearchValues.Create(",]}{[\" \t\r\n"u8);

    byte _open;
    byte _close;
    int _depth;
    bool _isInString;
    bool _isStarted;

    /// <summary>How many bytes of the value have been looked at; one more where the last one escapes the next.</summary>
    public int Position { get; private set; }

    /// <summary>Looks on for the end.</summary>
    /// <param name="value">The value from its first byte on, as much as has come; at each call at least what there was before.</param>
    /// <param name="length">The length of the value.</param>
    /// <returns>Whether its end is found. A number or a word at the very end of the text has none.</returns>
    public bool TryFindEnd(ReadOnlySpan<byte> value, out int length)
    {
        if (!_isStarted && !value.IsEmpty) Start(value[0]);
        while (Position < value.Length)
        {
            var rest = value[Position..];
            if (TryPassBlock(rest) ? _depth == 0 : _isInString ? PassInString(rest) : _open == 0 ? PassInWord(rest) : PassBetweenStrings(rest))
            {
                length = Position;
                return true;
            }
        }

        length = 0;
        return false;
    }

    /// <summary>Takes note that the first bytes are no longer at hand.</summary>
    public void Forget(int count) => Position -= count;

    void Start(byte first)
    {
        Position = 1;
        _isStarted = true;
        switch (first)
        {
            case (byte)'{':
                (_open, _close, _depth) = (first, (byte)'}', 1);
                break;
            case (byte)'[':
                (_open, _close, _depth) = (first, (byte)']', 1);
                break;
            case Quote:
                _isInString = true;
                break;
        }
    }

    /// <summary>Goes past the next bytes of an object or array at once, up to its end where that is among them, if nothing in them needs a closer look.</summary>
    bool TryPassBlock(ReadOnlySpan<byte> rest)
    {
        if (_open == 0 || !Vector512.IsHardwareAccelerated || rest.Length < Vector512<byte>.Count) return false;

        var block = Vector512.Create(rest);
        var isInString = Toggled(Are(block, Quote)) ^ (_isInString ? ulong.MaxValue : 0);
        if ((Are(block, (byte)'\\') | (Are(block, (byte)'\n') & isInString)) != 0) return false;

        var (opens, closes) = (Are(block, _open) & ~isInString, Are(block, _close) & ~isInString);
        if (BitOperations.PopCount(closes) >= _depth && TryPassEnd(opens, closes)) return true;

        _depth += BitOperations.PopCount(opens) - BitOperations.PopCount(closes);
        _isInString = isInString >> 63 != 0;
        Position += Vector512<byte>.Count;
        return true;
    }

    /// <summary>Goes past the bracket that ends the value, if it is one of a block's.</summary>
    bool TryPassEnd(ulong opens, ulong closes)
    {
        var depth = _depth;
        for (var brackets = opens | closes; brackets != 0; brackets &= brackets - 1)
        {
            var place = BitOperations.TrailingZeroCount(brackets);
            depth += ((opens >> place) & 1) != 0 ? 1 : -1;
            if (depth > 0) continue;
            (_depth, _isInString) = (0, false);
            Position += place + 1;
            return true;
        }

        return false;
    }

    static ulong Are(Vector512<byte> block, byte value) => Vector512.Equals(block, Vector512.Create(value)).ExtractMostSignificantBits();

    /// <summary>The bits from each first of two marks on, up to the second, that one not included.</summary>
    static ulong Toggled(ulong marks)
    {
        for (var distance = 1; distance < 64; distance *= 2) marks ^= marks << distance;
        return marks;
    }

    bool PassInString(ReadOnlySpan<byte> rest)
    {
        var stop = rest.IndexOfAny(Quote, (byte)'\\', (byte)'\n');
        if (stop < 0)
        {
            Position += rest.Length;
            return false;
        }

        if (rest[stop] == '\\')
        {
            Position += stop + 2;
            return false;
        }

        Position += stop + 1;
        _isInString = false;
        return _depth == 0;
    }

    bool PassBetweenStrings(ReadOnlySpan<byte> rest)
    {
        var stop = rest.IndexOfAny(Quote, _open, _close);
        if (stop < 0)
        {
            Position += rest.Length;
            return false;
        }

        Position += stop + 1;
        if (rest[stop] == Quote) _isInString = true;
        else _depth += rest[stop] == _open ? 1 : -1;
        return _depth == 0;
    }

    bool PassInWord(ReadOnlySpan<byte> rest)
    {
        var stop = rest.IndexOfAny(WordEnds);
        Position += stop < 0 ? rest.Length : stop;
        return stop >= 0;
    }
}
