using System.Buffers;
using System.Buffers.Text;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Diplomacy.Domain.Serialization;

/// <summary>Writes domain values as UTF-8 JSON. Generated code drives it.</summary>
/// <remarks>
/// Equal values give equal bytes: no white space, members in declared order, nothing escaped that need not be. The indented form is for people and holds the same tokens.
/// </remarks>
public sealed partial class DomainJsonWriter : IDisposable
{
    const int Indent = 2;
    const int LongestKept = 1 << 20;

    /// <summary>The bytes of a whole number of 64 bits, at most.</summary>
    const int MostDigits = 20;

    /// <summary>A writer of this thread that waits for its next text.</summary>
    [ThreadStatic]
    static DomainJsonWriter? _waiting;

    readonly bool _isIndented;
    readonly int _outerDepth;

    /// <summary>What is written in, from one place to another, and how far: an own array, or the room that an output has.</summary>
    byte[] _buffer = ArrayPool<byte>.Shared.Rent(1024);
    int _start;
    int _end;
    int _length;

    /// <summary>The own array, while the room of an output is written in.</summary>
    byte[]? _own;

    int _depth;
    bool _isFirst = true;
    bool _isAfterName;
    bool _isRented;

    /// <summary>Makes a writer with an empty text.</summary>
    /// <param name="isIndented">Whether to write the form for people: two blanks a level, lines end with a line feed.</param>
    public DomainJsonWriter(bool isIndented = false)
        : this(isIndented, 0)
    {
    }

    internal DomainJsonWriter(bool isIndented, int outerDepth) => (_isIndented, _outerDepth, _end) = (isIndented, outerDepth, _buffer.Length);

    /// <summary>What has been written so far.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(_start, _length - _start);

    /// <summary>Whether it writes the form for people.</summary>
    internal bool IsIndented => _isIndented;

    /// <summary>Starts an object.</summary>
    public void WriteStartObject() => WriteStart((byte)'{');

    /// <summary>Ends an object.</summary>
    public void WriteEndObject() => WriteEnd((byte)'}');

    /// <summary>Starts an array.</summary>
    public void WriteStartArray() => WriteStart((byte)'[');

    /// <summary>Ends an array.</summary>
    public void WriteEndArray() => WriteEnd((byte)']');

    /// <summary>Starts the object of a record that has a kind.</summary>
    /// <param name="start">The start as it stands in the text: <c>{"kind":"meeting"</c>.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteStartRecord(ReadOnlySpan<byte> start)
    {
        if (_isIndented)
        {
            WriteStartIndented(start);
            return;
        }

        AppendStart(start);
    }

    /// <summary>Starts the object of a record that has no kind, and writes the name of its first member; its value follows.</summary>
    /// <param name="start">The start as it stands in the text: <c>{"source":</c>.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteStartMember(ReadOnlySpan<byte> start)
    {
        if (_isIndented)
        {
            WriteStartObject();
            WriteName(start[2..^2]);
            return;
        }

        AppendStart(start);
        _isAfterName = true;
    }

    /// <summary>Writes the name of a member of a record that may be its first one; its value follows.</summary>
    /// <param name="member">The name as it stands in the text after another member: <c>,"name":</c>.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void WriteMember(ReadOnlySpan<byte> member)
    {
        WriteNextMember(_isFirst && !_isIndented ? member[1..] : member);
        _isFirst = false;
    }

    /// <summary>Writes the name of a member of a record that stands after another one; its value follows.</summary>
    /// <param name="member">The name as it stands in the text: <c>,"name":</c>.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteNextMember(ReadOnlySpan<byte> member)
    {
        if (_isIndented)
        {
            WriteName(member[2..^2]);
            return;
        }

        member.CopyTo(Reserve(member.Length));
        _length += member.Length;
        _isAfterName = true;
    }

    /// <summary>Writes a member of a record that stands after another one, and whose value is a whole number.</summary>
    /// <param name="member">The name as it stands in the text: <c>,"name":</c>.</param>
    /// <param name="value">The number.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteNextNumber(ReadOnlySpan<byte> member, long value)
    {
        if (_isIndented)
        {
            WriteName(member[2..^2]);
            WriteInt64(value);
            return;
        }

        var target = Reserve(member.Length + MostDigits);
        member.CopyTo(target);
        Utf8Formatter.TryFormat(value, target[member.Length..], out var length);
        _length += member.Length + length;
    }

    /// <summary>Writes the name of a member of a record that stands after another one, and starts the array that is its value.</summary>
    /// <param name="member">The name and the bracket as they stand in the text: <c>,"sources":[</c>.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteNextList(ReadOnlySpan<byte> member)
    {
        if (_isIndented)
        {
            WriteName(member[2..^3]);
            WriteStartArray();
            return;
        }

        Deepen();
        member.CopyTo(Reserve(member.Length));
        _length += member.Length;
        _isFirst = true;
    }

    /// <summary>Writes the name of a member; its value follows.</summary>
    /// <param name="name">The name: ASCII that needs no escape.</param>
    public void WriteName(ReadOnlySpan<byte> name)
    {
        StartItem();
        var target = Reserve(name.Length + 2);
        target[0] = (byte)'"';
        name.CopyTo(target[1..]);
        target[name.Length + 1] = (byte)'"';
        _length += name.Length + 2;
        EndName();
    }

    /// <summary>Writes members as they stood in the text that was read.</summary>
    /// <param name="members">The members.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteUnrecognized(UnrecognizedMembers members)
    {
        if (!ReferenceEquals(members, UnrecognizedMembers.None)) AppendMembers(members);
    }

    void AppendMembers(UnrecognizedMembers members)
    {
        foreach (var member in members.Members)
        {
            StartItem();
            Append(member.RawName);
            EndName();
            WriteRaw(member.RawValue.Span);
        }
    }

    /// <summary>Gives the text back to its pool.</summary>
    public void Dispose()
    {
        Clear();
        if (_isRented && _buffer.Length <= LongestKept)
        {
            _isRented = false;
            _waiting = this;
            return;
        }

        ArrayPool<byte>.Shared.Return(_buffer);
        Use([], 0);
    }

    /// <summary>A writer with an empty text, until it is disposed of: then it waits for the next text of its thread. Another one comes into being only where one text is written while another is.</summary>
    internal static DomainJsonWriter Rent()
    {
        var writer = _waiting ?? new DomainJsonWriter();
        _waiting = null;
        writer._isRented = true;
        return writer;
    }

    /// <summary>Takes the room of an output for the text that follows, so that most texts are written where they are wanted. Nothing is the output's before <see cref="MoveTo"/>.</summary>
    internal void StartIn(IBufferWriter<byte> output)
    {
        if (!MemoryMarshal.TryGetArray(output.GetMemory(), out ArraySegment<byte> room)) return;
        _own = _buffer;
        (_buffer, _start, _length, _end) = (room.Array!, room.Offset, room.Offset, room.Offset + room.Count);
    }

    /// <summary>Hands the text over and starts an empty one.</summary>
    /// <param name="output">That of <see cref="StartIn"/>, if it was called.</param>
    internal void MoveTo(IBufferWriter<byte> output)
    {
        if (_own is null) output.Write(Written);
        else output.Advance(_length - _start);
        Clear();
    }

    /// <summary>Starts an empty text.</summary>
    internal void Clear()
    {
        Use(_own ?? _buffer, 0);
        _depth = 0;
        _isFirst = true;
        _isAfterName = false;
    }

    /// <summary>Writes a value that is JSON already.</summary>
    internal void WriteRaw(ReadOnlySpan<byte> json)
    {
        StartItem();
        Append(json);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void AppendStart(ReadOnlySpan<byte> start)
    {
        StartItem();
        Deepen();
        start.CopyTo(Reserve(start.Length));
        _length += start.Length;
        _isFirst = false;
    }

    void WriteStartIndented(ReadOnlySpan<byte> start)
    {
        WriteStartObject();
        WriteName("kind"u8);
        StartItem();
        Append(start["{\"kind\":".Length..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void WriteStart(byte bracket)
    {
        StartItem();
        Deepen();
        AppendByte(bracket);
        _isFirst = true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Deepen()
    {
        if (++_depth > JsonLimits.GreatestDepth) ThrowTooDeep();
    }

    [DoesNotReturn]
    static void ThrowTooDeep() => throw new InvalidOperationException($"{WireRule.Depth.Id}: objects and arrays must be nested {JsonLimits.GreatestDepth} deep at most.");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void WriteEnd(byte bracket)
    {
        _depth--;
        if (_isIndented && !_isFirst) NewLine();
        AppendByte(bracket);
        _isFirst = false;
    }

    /// <summary>Writes what stands between two members or items.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void StartItem()
    {
        if (_isAfterName) _isAfterName = false;
        else StartNextItem();
    }

    void StartNextItem()
    {
        if (!_isFirst) AppendByte((byte)',');
        if (_isIndented && _depth > 0) NewLine();
        _isFirst = false;
    }

    void EndName()
    {
        Append(_isIndented ? ": "u8 : ":"u8);
        _isAfterName = true;
    }

    void NewLine()
    {
        var target = Reserve(1 + ((_outerDepth + _depth) * Indent));
        target[0] = (byte)'\n';
        target[1..].Fill((byte)' ');
        _length += target.Length;
    }

    void AppendByte(byte value)
    {
        Reserve(1)[0] = value;
        _length++;
    }

    void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        _length += bytes.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    Span<byte> Reserve(int count)
    {
        if (_end - _length < count) Grow(count);
        return _buffer.AsSpan(_length, count);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void Grow(int count)
    {
        var written = Written;
        var longer = _own is { } own && own.Length - written.Length >= count ? own : ArrayPool<byte>.Shared.Rent(Math.Max(written.Length * 2, written.Length + count));
        written.CopyTo(longer);
        if ((_own ?? _buffer) is var left && left != longer) ArrayPool<byte>.Shared.Return(left);
        Use(longer, written.Length);
    }

    void Use(byte[] own, int length)
    {
        _own = null;
        (_buffer, _start, _length, _end) = (own, 0, length, own.Length);
    }
}
