using System.Buffers;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>The text of records, and what stands around and between them, gathered until there is enough to hand over.</summary>
/// <param name="form">The form.</param>
/// <param name="isIndented">Whether a document is written for people.</param>
internal sealed class RecordOutput(ChronicleForm form, bool isIndented) : IDisposable
{
    const int Enough = 1 << 16;
    const int DepthOfRecords = 2;

    readonly DomainJsonWriter _record = new(isIndented, DepthOfRecords);
    readonly RecordJoints _joints = form is ChronicleForm.Lines ? RecordJoints.OfLines : RecordJoints.OfDocument(isIndented, UnrecognizedMembers.None);
    byte[] _buffer = ArrayPool<byte>.Shared.Rent(2 * Enough);
    int _length;
    bool _hasRecords;

    /// <summary>Whether it is time to hand the text over.</summary>
    public bool IsEnough => _length >= Enough;

    /// <summary>What has been gathered.</summary>
    public ReadOnlyMemory<byte> Text => _buffer.AsMemory(0, _length);

    /// <summary>Adds a record.</summary>
    public void Add(DiplomaticRecord record)
    {
        Append(_hasRecords ? _joints.Between : _joints.Start);
        _hasRecords = true;
        _record.Clear();
        _record.WriteRecord(record);
        Append(_record.Written);
    }

    /// <summary>Adds what stands after the last record.</summary>
    /// <param name="others">The members that a document has beside format and records.</param>
    public void AddEnd(UnrecognizedMembers others)
    {
        if (form is ChronicleForm.Document) Append(_hasRecords ? RecordJoints.OfDocument(isIndented, others).End : RecordJoints.EmptyDocument(isIndented, others));
        else if (_hasRecords) Append(_joints.End);
    }

    /// <summary>Takes note that the text was handed over.</summary>
    public void Clear() => _length = 0;

    public void Dispose()
    {
        _record.Dispose();
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    void Append(ReadOnlySpan<byte> text)
    {
        if (_buffer.Length - _length < text.Length) Grow(text.Length);
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    void Grow(int count)
    {
        var longer = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + count));
        Text.Span.CopyTo(longer);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = longer;
    }
}
