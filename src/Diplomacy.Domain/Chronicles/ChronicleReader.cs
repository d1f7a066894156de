using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>Reads the records of a chronicle from a stream one at a time, in either form: memory grows with the longest record and not with the file.</summary>
/// <remarks>
/// A stream is read once, by one of the four ways: <see cref="Read"/> stops at the first record that is not sound, <see cref="TryRead"/> tells what is wrong with it and goes on; both also asynchronously.
/// Rules between records are not asked for: see <see cref="Chronicle.Check"/>.
/// <para>
/// The form is told by the text. In a document, what stands around the records is checked too: faults before them are told before the first record, the others at the end. A text without anything has no records.
/// The buffers are pooled, and given back when enumeration ends or is abandoned.
/// </para>
/// </remarks>
public sealed class ChronicleReader
{
    /// <summary>The bytes that a record may have where nothing else is said: 64 MiB.</summary>
    public const int DefaultLongestRecord = 1 << 26;

    private const int MostForARecord = 1 << 30;

    private readonly Stream _utf8;
    private readonly int _longestRecord;
    private readonly JsonLimits _limits;
    private ChronicleReading? _reading;

    /// <summary>Reads from a stream.</summary>
    /// <param name="utf8">The text, in UTF-8; a byte order mark is passed over. It is left open.</param>
    /// <param name="longestRecord">The bytes that a record may have, 1 GiB at most. A longer one is refused and passed over (DIP8021), and so is a longer text before or after the records of a document.</param>
    /// <param name="limits">How much a record may ask of its reader; <see cref="JsonLimits.Default"/> where they are not given.</param>
    public ChronicleReader(Stream utf8, int longestRecord = DefaultLongestRecord, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(longestRecord);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(longestRecord, MostForARecord);
        (_utf8, _longestRecord, _limits) = (utf8, longestRecord, limits ?? JsonLimits.Default);
    }

    /// <summary>Reads from a pipe. Read asynchronously: the others wait for the pipe and block a thread.</summary>
    /// <param name="utf8">The text, in UTF-8; a byte order mark is passed over. It is not completed.</param>
    /// <param name="longestRecord">The bytes that a record may have, 1 GiB at most. A longer one is refused and passed over (DIP8021), and so is a longer text before or after the records of a document.</param>
    /// <param name="limits">How much a record may ask of its reader; <see cref="JsonLimits.Default"/> where they are not given.</param>
    public ChronicleReader(PipeReader utf8, int longestRecord = DefaultLongestRecord, JsonLimits? limits = null)
        : this((utf8 ?? throw new ArgumentNullException(nameof(utf8))).AsStream(leaveOpen: true), longestRecord, limits)
    {
    }

    /// <summary>The form of the text; <see langword="null"/> as long as too little of it is read to tell.</summary>
    public ChronicleForm? Form => _reading?.Form;

    /// <summary>The members that a document has beside format and records. They are known when the last record is read and the enumeration has ended; none in a text that is not sound around its records.</summary>
    public UnrecognizedMembers UnrecognizedMembers => _reading?.UnrecognizedMembers ?? UnrecognizedMembers.None;

    /// <summary>Reads the records.</summary>
    /// <returns>The records, in their order.</returns>
    /// <exception cref="JsonException">A record, or the text around the records, is not sound. The inner <see cref="InvariantException"/> holds what is wrong with it.</exception>
    /// <exception cref="InvalidOperationException">The stream has been read.</exception>
    public IEnumerable<DiplomaticRecord> Read() => Enumerate(Start(), Sound);

    /// <inheritdoc cref="Read"/>
    /// <param name="cancellation">Ends the reading, between two records or while bytes are awaited.</param>
    public IAsyncEnumerable<DiplomaticRecord> ReadAsync(CancellationToken cancellation = default) => EnumerateAsync(Start(), Sound, cancellation);

    /// <summary>Reads the records, and tells what is wrong with those that are not sound.</summary>
    /// <returns>An entry for each record, sound or not, and for faults around them.</returns>
    /// <exception cref="InvalidOperationException">The stream has been read.</exception>
    public IEnumerable<ChronicleEntry> TryRead() => Enumerate(Start(), static entry => entry);

    /// <inheritdoc cref="TryRead"/>
    /// <param name="cancellation">Ends the reading, between two records or while bytes are awaited.</param>
    public IAsyncEnumerable<ChronicleEntry> TryReadAsync(CancellationToken cancellation = default) => EnumerateAsync(Start(), static entry => entry, cancellation);

    private static DiplomaticRecord Sound(ChronicleEntry entry) => entry.Record ?? throw JsonErrors.Exception(entry.Violations);

    private ChronicleReading Start() =>
        _reading is null ? _reading = new ChronicleReading(_longestRecord, _limits) : throw new InvalidOperationException("A stream is read once, and this one has been. Make another reader for another stream.");

    private IEnumerable<T> Enumerate<T>(ChronicleReading reading, Func<ChronicleEntry, T> of)
    {
        using var text = new ByteWindow();
        while (true)
        {
            while (reading.Next(text) is { } entry) yield return of(entry);
            if (reading.IsOver(text)) yield break;
            text.Filled(_utf8.Read(text.Free.Span));
        }
    }

    private async IAsyncEnumerable<T> EnumerateAsync<T>(ChronicleReading reading, Func<ChronicleEntry, T> of, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var text = new ByteWindow();
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (reading.Next(text) is { } entry) yield return of(entry);
            else if (reading.IsOver(text)) yield break;
            else text.Filled(await _utf8.ReadAsync(text.Free, cancellation).ConfigureAwait(false));
        }
    }
}
