using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>One payload on the wire.</summary>
/// <typeparam name="TRecord">The record's type.</typeparam>
internal sealed class WireRatios<TRecord> : RatioGroup, IDisposable
    where TRecord : class, IDomainRecord<TRecord>
{
    private const double AgainstScan = 1.3;
    private const double AgainstScanOfOtherScripts = 1.7;
    private const double AgainstWriter = 1.3;

    private static readonly JsonSerializerOptions ThroughSerializer = new() { TypeInfoResolver = DiplomacyJson.Resolver, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _name;
    private readonly TRecord _record;
    private readonly byte[] _json;
    private readonly (string Name, byte[] Json)[] _shapes;
    private readonly JsonToken[] _tokens;
    private readonly ArrayBufferWriter<byte> _output;
    private readonly Utf8JsonWriter _writer;

    private readonly Case _read;
    private readonly Case _readThroughSerializer;
    private readonly Case _scan;
    private readonly Case[] _readShapes;
    private readonly Case _write;
    private readonly Case _writeThroughSerializer;
    private readonly Case _writeTokens;

    /// <summary>Prepares the cases of a payload.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="record">The payload.</param>
    public WireRatios(string name, TRecord record)
    {
        (_name, _record, _json) = (name, record, DiplomacyJson.Write(record));
        _shapes = [("shuffled", JsonShapes.Shuffled(_json)), ("indented", JsonShapes.Indented(_json)), ("unknown-members", JsonShapes.WithUnknownMembers(_json)), ("escaped", JsonShapes.Escaped(_json))];
        _tokens = JsonTokens.Of(_json);
        _output = new(2 * _json.Length);
        _writer = new(_output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

        _read = new($"{name}: read, every rule checked", 1, () => DiplomacyJson.Parse<TRecord>(_json) is null ? 0 : 1);
        _readThroughSerializer = new($"{name}: read through JsonSerializer with our resolver", 1, () => JsonSerializer.Deserialize<TRecord>(_json, ThroughSerializer) is null ? 0 : 1);
        _scan = new($"{name}: token scan", 1, () => JsonTokens.Scan(_json));
        _readShapes = [.. _shapes.Select(shape => new Case($"{name}: read, {shape.Name}", 1, () => DiplomacyJson.Parse<TRecord>(shape.Json) is null ? 0 : 1))];
        _write = new($"{name}: write", 1, Write);
        _writeThroughSerializer = new($"{name}: write through JsonSerializer with our resolver", 1, WriteThroughSerializer);
        _writeTokens = new($"{name}: tokens written by Utf8JsonWriter", 1, WriteTokens);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Case> Cases => [_read, _readThroughSerializer, _scan, .. _readShapes, _write, _writeThroughSerializer, _writeTokens];

    /// <inheritdoc/>
    public override Case Overhead { get; } = new("nothing", 1, static () => 0);

    /// <inheritdoc/>
    public override IReadOnlyList<Limit> Limits =>
    [
        Limit.Time($"read.{_name}.vs-token-scan", _read, _scan, IsMostlyAscii ? AgainstScan : AgainstScanOfOtherScripts),
        Limit.Time($"write.{_name}.vs-utf8-writer", _write, _writeTokens, AgainstWriter),
    ];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Case, int> MostBytes => new Dictionary<Case, int> { [_write] = 0 };

    // Of the bytes of texts: names of members, numbers and punctuation are ASCII in every language.
    private bool IsMostlyAscii => 2 * _json.Count(static unit => unit > 0x7F) < _tokens.Where(static token => token.Kind is JsonTokenType.String).Sum(static token => token.Text.EncodedUtf8Bytes.Length);

    /// <inheritdoc/>
    public override string? Disagreement()
    {
        foreach (var (shape, json) in _shapes)
        {
            var written = DiplomacyJson.Write(DiplomacyJson.Parse<TRecord>(json));
            if (!JsonShapes.WithoutUnknownMembers(written).AsSpan().SequenceEqual(_json)) return $"{_name}, {shape}: what is read is not what was written.";
        }

        if (!DiplomacyJson.Parse<TRecord>(_json).Equals(_record)) return $"{_name}: the record read is not the one written.";
        if (!Equals(JsonSerializer.Deserialize<TRecord>(_json, ThroughSerializer), _record)) return $"{_name}: the record read through JsonSerializer is not the one written.";
        return Differing([("the writer", Write), ("the writer through JsonSerializer", WriteThroughSerializer), ("the tokens", WriteTokens)]);
    }

    /// <summary>Ends the writer.</summary>
    public void Dispose() => _writer.Dispose();

    private string? Differing(IEnumerable<(string Name, Func<long> Write)> writers)
    {
        foreach (var (name, write) in writers)
        {
            write();
            if (!_output.WrittenSpan.SequenceEqual(_json)) return $"{_name}: what {name} writes differs.";
        }

        return null;
    }

    private long Write()
    {
        _output.ResetWrittenCount();
        DiplomacyJson.Write(_record, _output);
        return _output.WrittenCount;
    }

    private long WriteThroughSerializer()
    {
        Restart();
        JsonSerializer.Serialize(_writer, _record, ThroughSerializer);
        return _output.WrittenCount;
    }

    private long WriteTokens()
    {
        Restart();
        JsonTokens.Write(_writer, _tokens);
        _writer.Flush();
        return _output.WrittenCount;
    }

    private void Restart()
    {
        _output.ResetWrittenCount();
        _writer.Reset();
    }
}
