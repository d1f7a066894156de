using System.Buffers;
using System.IO.Pipelines;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>Writes records to a stream one at a time, in either form of a chronicle: memory grows with the longest record and not with the file.</summary>
/// <remarks>The bytes are those that <see cref="Chronicle.Write"/> and <see cref="Chronicle.WriteLines"/> give for the same records. The buffers are pooled.</remarks>
public sealed class ChronicleWriter
{
    private readonly IBufferWriter<byte>? _buffer;
    private readonly Stream _stream;
    private readonly ChronicleForm _form;
    private readonly bool _isIndented;

    /// <summary>Writes to a stream.</summary>
    /// <param name="utf8">Where to write, in UTF-8. It is left open and is not flushed.</param>
    /// <param name="form">The form.</param>
    /// <param name="isIndented">Whether to write a document for people, with a member a line. Lines are not indented.</param>
    /// <exception cref="ArgumentException">Lines are to be indented.</exception>
    public ChronicleWriter(Stream utf8, ChronicleForm form, bool isIndented = false)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        if (isIndented && form is ChronicleForm.Lines) throw new ArgumentException("Lines must not be indented: each record stands in one line. Write a document.", nameof(isIndented));
        (_stream, _form, _isIndented) = (utf8, form, isIndented);
    }

    /// <summary>Writes to a pipe. Write asynchronously: <see cref="Write"/> waits for the pipe's reader and blocks a thread.</summary>
    /// <param name="utf8">Where to write, in UTF-8. It is flushed and not completed.</param>
    /// <param name="form">The form.</param>
    /// <param name="isIndented">Whether to write a document for people, with a member a line. Lines are not indented.</param>
    /// <exception cref="ArgumentException">Lines are to be indented.</exception>
    public ChronicleWriter(PipeWriter utf8, ChronicleForm form, bool isIndented = false)
        : this((utf8 ?? throw new ArgumentNullException(nameof(utf8))).AsStream(leaveOpen: true), form, isIndented)
    {
    }

    /// <summary>Writes to a buffer.</summary>
    /// <param name="utf8">Where to write, in UTF-8.</param>
    /// <param name="form">The form.</param>
    /// <param name="isIndented">Whether to write a document for people, with a member a line. Lines are not indented.</param>
    /// <exception cref="ArgumentException">Lines are to be indented.</exception>
    public ChronicleWriter(IBufferWriter<byte> utf8, ChronicleForm form, bool isIndented = false)
        : this(Stream.Null, form, isIndented)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        _buffer = utf8;
    }

    /// <summary>The members that a document has beside format and records. They are written after the last record, and may be set until then.</summary>
    public UnrecognizedMembers UnrecognizedMembers { get; set; } = UnrecognizedMembers.None;

    /// <summary>Writes a chronicle.</summary>
    /// <param name="records">Its records, in their order.</param>
    public void Write(IEnumerable<DiplomaticRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        using var output = new RecordOutput(_form, _isIndented);
        foreach (var record in records)
        {
            output.Add(record);
            if (output.IsEnough) HandOver(output);
        }

        output.AddEnd(UnrecognizedMembers);
        HandOver(output);
    }

    /// <inheritdoc cref="Write"/>
    /// <param name="records">Its records, in their order.</param>
    /// <param name="cancellation">Ends the writing, between two records or while the stream is awaited; what was written stays.</param>
    public async Task WriteAsync(IEnumerable<DiplomaticRecord> records, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        using var output = new RecordOutput(_form, _isIndented);
        foreach (var record in records)
        {
            cancellation.ThrowIfCancellationRequested();
            output.Add(record);
            if (output.IsEnough) await HandOverAsync(output, cancellation).ConfigureAwait(false);
        }

        output.AddEnd(UnrecognizedMembers);
        await HandOverAsync(output, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc cref="WriteAsync(IEnumerable{DiplomaticRecord}, CancellationToken)"/>
    public async Task WriteAsync(IAsyncEnumerable<DiplomaticRecord> records, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        using var output = new RecordOutput(_form, _isIndented);
        await foreach (var record in records.WithCancellation(cancellation).ConfigureAwait(false))
        {
            cancellation.ThrowIfCancellationRequested();
            output.Add(record);
            if (output.IsEnough) await HandOverAsync(output, cancellation).ConfigureAwait(false);
        }

        output.AddEnd(UnrecognizedMembers);
        await HandOverAsync(output, cancellation).ConfigureAwait(false);
    }

    private void HandOver(RecordOutput output)
    {
        if (_buffer is { } buffer) buffer.Write(output.Text.Span);
        else _stream.Write(output.Text.Span);
        output.Clear();
    }

    private async ValueTask HandOverAsync(RecordOutput output, CancellationToken cancellation)
    {
        if (_buffer is { } buffer) buffer.Write(output.Text.Span);
        else await _stream.WriteAsync(output.Text, cancellation).ConfigureAwait(false);
        output.Clear();
    }
}
