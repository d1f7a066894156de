using System.Buffers;

namespace Diplomacy.Domain.Serialization;

/// <summary>Writes domain values as UTF-8 JSON. Generated code drives it.</summary>
/// <remarks>
/// Equal values give equal bytes: no white space, members in declared order, nothing escaped that need not be. The indented form is for people and holds the same tokens.
/// </remarks>
public sealed partial class DomainJsonWriter : IDisposable
{
    const int Indent = 2;

    readonly bool _isIndented;
    readonly int _outerDepth;
    byte[] _buffer = ArrayPool<byte>.Shared.Rent(1024);
    int _length;
    int _depth;
    bool _isFirst = true;
    bool _isAfterName;

    /// <summary>Makes a writer with an empty text.</summary>
    /// <param name="isIndented">Whether to write the form for people: two blanks a level, lines end with a line feed.</param>
    public DomainJsonWriter(bool isIndented = false)
        : this(isIndented, 0)
    {
    }

    internal DomainJsonWriter(bool isIndented, int outerDepth) => (_isIndented, _outerDepth) = (isIndented, outerDepth);

    /// <summary>What has been written so far.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    /// <summary>Starts an object.</summary>
    public void WriteStartObject() => WriteStart((byte)'{');

    /// <summary>Ends an object.</summary>
    public void WriteEndObject() => WriteEnd((byte)'}');

    /// <summary>Starts an array.</summary>
    public void WriteStartArray() => WriteStart((byte)'[');

    /// <summary>Ends an array.</summary>
    public void WriteEndArray() => WriteEnd((byte)']');

    /// <summary>Writes the name of a member; its value follows.</summary>
    /// <param name="name">The name: ASCII that needs no escape.</param>
    public void WriteName(ReadOnlySpan<byte> name)
    {
        StartItem();
        var target = Reserve(name.Length + 4);
        target[0] = (byte)'"';
        name.CopyTo(target[1..]);
        target[name.Length + 1] = (byte)'"';
        _length += name.Length + 2;
        EndName();
    }

    /// <summary>Writes members as they stood in the text that was read.</summary>
    /// <param name="members">The members.</param>
    public void WriteUnrecognized(UnrecognizedMembers members)
    {
        foreach (var member in members.Members)
        {
            StartItem();
            Append(member.RawName);
            EndName();
            WriteRaw(member.RawValue);
        }
    }

    /// <summary>Gives the text back to its pool.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    /// <summary>Hands the text over and starts an empty one.</summary>
    internal void MoveTo(IBufferWriter<byte> output)
    {
        output.Write(Written);
        Clear();
    }

    /// <summary>Starts an empty text.</summary>
    internal void Clear()
    {
        _length = 0;
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

    void WriteStart(byte bracket)
    {
        StartItem();
        if (++_depth > JsonLimits.GreatestDepth) throw new InvalidOperationException($"{WireRule.Depth.Id}: objects and arrays must be nested {JsonLimits.GreatestDepth} deep at most.");
        Append([bracket]);
        _isFirst = true;
    }

    void WriteEnd(byte bracket)
    {
        _depth--;
        if (!_isFirst) NewLine();
        Append([bracket]);
        _isFirst = false;
    }

    /// <summary>Writes what stands between two members or items.</summary>
    void StartItem()
    {
        if (_isAfterName)
        {
            _isAfterName = false;
            return;
        }

        if (!_isFirst) Append(","u8);
        if (_depth > 0) NewLine();
        _isFirst = false;
    }

    void EndName()
    {
        Append(_isIndented ? ": "u8 : ":"u8);
        _isAfterName = true;
    }

    void NewLine()
    {
        if (!_isIndented) return;
        var target = Reserve(1 + ((_outerDepth + _depth) * Indent));
        target[0] = (byte)'\n';
        target[1..].Fill((byte)' ');
        _length += target.Length;
    }

    void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        _length += bytes.Length;
    }

    Span<byte> Reserve(int count)
    {
        if (_buffer.Length - _length < count) Grow(count);
        return _buffer.AsSpan(_length, count);
    }

    void Grow(int count)
    {
        var longer = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + count));
        Written.CopyTo(longer);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = longer;
    }
}
