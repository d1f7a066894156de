using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Diplomacy.Domain.Benchmarks.Peers;
using Diplomacy.Domain.Benchmarks.Plain;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>A thousand meetings read from a stream, every rule checked, beside System.Text.Json that reads the same records into plain ones.</summary>
internal sealed class StreamRatios : RatioGroup
{
    private const double AgainstPeer = 3;

    /// <summary>What cutting the stream and going through it one by one may cost, beside reading the records.</summary>
    private const double OfParsing = 1.25;

    private static readonly JsonTypeInfo<PlainMeeting> Peer = (JsonTypeInfo<PlainMeeting>)PlainJson.Generated.GetTypeInfo(typeof(PlainMeeting));
    private static readonly JsonTypeInfo<Meeting> Own = (JsonTypeInfo<Meeting>)new JsonSerializerOptions { TypeInfoResolver = DiplomacyJson.Resolver }.GetTypeInfo(typeof(Meeting));

    private readonly Case _lines = Reading("lines by ChronicleReader.ReadAsync", StreamTexts.Lines, static stream => new ChronicleReader(stream).ReadAsync());
    private readonly Case _linesTried = Reading("lines by ChronicleReader.TryReadAsync", StreamTexts.Lines, static stream => new ChronicleReader(stream).TryReadAsync());
    private readonly Case _linesAtOnce = new("lines by ChronicleReader.Read", StreamTexts.Records, static () => new ChronicleReader(Stream(StreamTexts.Lines)).Read().LongCount());
    private readonly Case _linesOfPeer = Reading("lines by DeserializeAsyncEnumerable, source-generated", StreamTexts.Lines, static stream => JsonSerializer.DeserializeAsyncEnumerable(stream, Peer, topLevelValues: true));
    private readonly Case _linesOfOwn = Reading("lines by DeserializeAsyncEnumerable, our resolver", StreamTexts.Lines, static stream => JsonSerializer.DeserializeAsyncEnumerable(stream, Own, topLevelValues: true));
    private readonly Case _parsed = new("lines that are cut already, by DiplomacyJson.Parse", StreamTexts.Records, static () => StreamTexts.EachLine.LongCount(static line => DiplomacyJson.Parse<DiplomaticRecord>(line) is not null));
    private readonly Case _document = Reading("document by ChronicleReader.ReadAsync", StreamTexts.Document, static stream => new ChronicleReader(stream).ReadAsync());
    private readonly Case _arrayOfPeer = Reading("its array by DeserializeAsyncEnumerable, source-generated", StreamTexts.Array, static stream => JsonSerializer.DeserializeAsyncEnumerable(stream, Peer));

    /// <inheritdoc/>
    public override IReadOnlyList<Case> Cases => [_lines, _linesTried, _linesAtOnce, _linesOfPeer, _linesOfOwn, _parsed, _document, _arrayOfPeer];

    /// <inheritdoc/>
    public override Case Overhead { get; } = new("nothing", StreamTexts.Records, static () => 0);

    /// <inheritdoc/>
    public override IReadOnlyList<Limit> Limits =>
    [
        Limit.Faster("streams.read.lines.vs-stj", _lines, _linesOfPeer, AgainstPeer),
        Limit.Faster("streams.try-read.lines.vs-stj", _linesTried, _linesOfPeer, AgainstPeer),
        Limit.Faster("streams.read-at-once.lines.vs-stj", _linesAtOnce, _linesOfPeer, AgainstPeer),
        Limit.Faster("streams.read.document.vs-stj", _document, _arrayOfPeer, AgainstPeer),
        Limit.Time("streams.read.lines.vs-parse", _lines, _parsed, OfParsing),
        Limit.Time("streams.read.document.vs-parse", _document, _parsed, OfParsing),
        Limit.Faster("streams.read.vs-own-resolver", _lines, _linesOfOwn, null),
    ];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Case, int> MostBytes => new Dictionary<Case, int>();

    /// <inheritdoc/>
    public override string? Disagreement()
    {
        foreach (var read in Cases)
            if (read.Work() != StreamTexts.Records) return $"{read.Name}: {read.Work()} records of {StreamTexts.Records}.";
        var records = new ChronicleReader(Stream(StreamTexts.Document)).Read();
        return records.SequenceEqual(StreamTexts.Meetings) ? null : "The records read are not those written.";
    }

    private static MemoryStream Stream(byte[] text) => new(text, writable: false);

    private static Case Reading<T>(string name, byte[] text, Func<Stream, IAsyncEnumerable<T>> read) => new(name, StreamTexts.Records, () => CountAsync(read(Stream(text))).AsTask().GetAwaiter().GetResult());

    private static async ValueTask<long> CountAsync<T>(IAsyncEnumerable<T> records)
    {
        var count = 0L;
        await foreach (var record in records.ConfigureAwait(false))
        {
            if (record is not null) count++;
        }

        return count;
    }
}
