using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Diplomacy.Domain.Benchmarks.Peers;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>One payload on the wire.</summary>
/// <typeparam name="TRecord">The record's type.</typeparam>
/// <typeparam name="TPlain">The type by which the peers know it.</typeparam>
internal sealed class WireRatios<TRecord, TPlain> : RatioGroup, IDisposable
    where TRecord : class, IDomainRecord<TRecord>
    where TPlain : class
{
    private const double AgainstScan = 1.3;
    private const double AgainstScanOfOtherScripts = 1.7;
    private const double AgainstWriter = 1.3;
    private const double AgainstPeer = 4;
    private const double AgainstPeerInOtherShapes = 2;
    private const double AgainstPeerThroughSerializer = 2;
    private const double AgainstBinary = 1;
    private const double OfThePeersBytes = 0.45;

    private static readonly JsonTypeInfo<TPlain> Generated = (JsonTypeInfo<TPlain>)PlainJson.Generated.GetTypeInfo(typeof(TPlain));
    private static readonly JsonTypeInfo<TPlain> Reflected = (JsonTypeInfo<TPlain>)PlainJson.Reflected.GetTypeInfo(typeof(TPlain));

    private static readonly JsonSerializerOptions ThroughSerializer = new() { TypeInfoResolver = DiplomacyJson.Resolver, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _name;
    private readonly TRecord _record;
    private readonly byte[] _json;
    private readonly (string Name, byte[] Json)[] _shapes;
    private readonly JsonToken[] _tokens;
    private readonly ArrayBufferWriter<byte> _output;
    private readonly Utf8JsonWriter _writer;
    private readonly TPlain _plain;
    private readonly byte[] _packed;
    private readonly MemoryStream _stream = new();

    private readonly Case _read;
    private readonly Case _readThroughSerializer;
    private readonly Case _scan;
    private readonly Case[] _readShapes;
    private readonly Case _readGenerated;
    private readonly Case _readReflected;
    private readonly Case _readNewtonsoft;
    private readonly Case _readMemoryPack;
    private readonly Case[] _readShapesGenerated;
    private readonly Case _write;
    private readonly Case _writeThroughSerializer;
    private readonly Case _writeTokens;
    private readonly Case _writeGenerated;
    private readonly Case _writeReflected;
    private readonly Case _writeNewtonsoft;
    private readonly Case _writeMemoryPack;

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
        _plain = JsonSerializer.Deserialize(_json, Generated)!;
        PlainMemoryPack.Write(_plain, _output);
        _packed = _output.WrittenSpan.ToArray();

        _read = new($"{name}: read, every rule checked", 1, () => DiplomacyJson.Parse<TRecord>(_json) is null ? 0 : 1);
        _readThroughSerializer = new($"{name}: read through JsonSerializer with our resolver", 1, () => JsonSerializer.Deserialize<TRecord>(_json, ThroughSerializer) is null ? 0 : 1);
        _scan = new($"{name}: token scan", 1, () => JsonTokens.Scan(_json));
        _readShapes = [.. _shapes.Select(shape => new Case($"{name}: read, {shape.Name}", 1, () => DiplomacyJson.Parse<TRecord>(shape.Json) is null ? 0 : 1))];
        _readGenerated = new($"{name}: read by System.Text.Json, source-generated", 1, () => JsonSerializer.Deserialize(_json, Generated) is null ? 0 : 1);
        _readReflected = new($"{name}: read by System.Text.Json, reflection", 1, () => JsonSerializer.Deserialize(_json, Reflected) is null ? 0 : 1);
        _readNewtonsoft = new($"{name}: read by Newtonsoft.Json", 1, () => PlainNewtonsoft.Read<TPlain>(_json) is null ? 0 : 1);
        _readMemoryPack = new($"{name}: read by MemoryPack, binary", 1, () => PlainMemoryPack.Read<TPlain>(_packed) is null ? 0 : 1);
        _readShapesGenerated = [.. _shapes.Select(shape => new Case($"{name}: read by System.Text.Json, source-generated, {shape.Name}", 1, () => JsonSerializer.Deserialize(shape.Json, Generated) is null ? 0 : 1))];
        _write = new($"{name}: write", 1, Write);
        _writeThroughSerializer = new($"{name}: write through JsonSerializer with our resolver", 1, WriteThroughSerializer);
        _writeTokens = new($"{name}: tokens written by Utf8JsonWriter", 1, WriteTokens);
        _writeGenerated = new($"{name}: written by System.Text.Json, source-generated", 1, () => WritePlain(Generated));
        _writeReflected = new($"{name}: written by System.Text.Json, reflection", 1, () => WritePlain(Reflected));
        _writeNewtonsoft = new($"{name}: written by Newtonsoft.Json", 1, WriteNewtonsoft);
        _writeMemoryPack = new($"{name}: written by MemoryPack, binary", 1, WriteMemoryPack);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Case> Cases =>
    [
        _read, _readGenerated, _readReflected, _readNewtonsoft, _readMemoryPack, _scan, _readThroughSerializer,
        .. _readShapes.Zip(_readShapesGenerated, static (ours, theirs) => new[] { ours, theirs }).SelectMany(static pair => pair),
        _write, _writeGenerated, _writeReflected, _writeNewtonsoft, _writeMemoryPack, _writeTokens, _writeThroughSerializer,
    ];

    /// <inheritdoc/>
    public override Case Overhead { get; } = new("nothing", 1, static () => 0);

    /// <inheritdoc/>
    public override IReadOnlyList<Limit> Limits =>
    [
        Limit.Faster($"read.{_name}.vs-stj", _read, _readGenerated, AgainstPeer),
        Limit.Time($"read.{_name}.vs-token-scan", _read, _scan, IsMostlyAscii ? AgainstScan : AgainstScanOfOtherScripts),
        Limit.Allocation($"read.{_name}.allocation-vs-stj", _read, _readGenerated, OfThePeersBytes),
        Limit.Faster($"read.{_name}.vs-memorypack", _read, _readMemoryPack, AgainstBinary),
        Limit.Faster($"read.{_name}.vs-stj-reflection", _read, _readReflected, null),
        Limit.Faster($"read.{_name}.vs-newtonsoft", _read, _readNewtonsoft, null),
        .. _shapes.Select((shape, place) => Limit.Faster($"read.{_name}.{shape.Name}.vs-stj", _readShapes[place], _readShapesGenerated[place], AgainstPeerInOtherShapes)),
        Limit.Faster($"read.{_name}.through-serializer.vs-stj", _readThroughSerializer, _readGenerated, AgainstPeerThroughSerializer),
        Limit.Faster($"write.{_name}.vs-stj", _write, _writeGenerated, AgainstPeer),
        Limit.Time($"write.{_name}.vs-utf8-writer", _write, _writeTokens, AgainstWriter),
        Limit.Faster($"write.{_name}.vs-memorypack", _write, _writeMemoryPack, AgainstBinary),
        Limit.Faster($"write.{_name}.vs-stj-reflection", _write, _writeReflected, null),
        Limit.Faster($"write.{_name}.vs-newtonsoft", _write, _writeNewtonsoft, null),
        Limit.Faster($"write.{_name}.through-serializer.vs-stj", _writeThroughSerializer, _writeGenerated, AgainstPeerThroughSerializer),
    ];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Case, int> MostBytes => new Dictionary<Case, int> { [_write] = 0 };

    // Of the bytes of texts: names of members, numbers and punctuation are ASCII in every language.
    private bool IsMostlyAscii => 2 * _json.Count(static unit => unit > 0x7F) < _tokens.Where(static token => token.Kind is JsonTokenType.String).Sum(static token => token.Text.EncodedUtf8Bytes.Length);

    /// <inheritdoc/>
    public override string? Disagreement()
    {
        if (!DiplomacyJson.Parse<TRecord>(_json).Equals(_record)) return $"{_name}: the record read is not the one written.";
        if (!_record.Equals(JsonSerializer.Deserialize<TRecord>(_json, ThroughSerializer))) return $"{_name}: the record read through JsonSerializer is not the one written.";
        foreach (var (by, json) in Written())
        {
            var common = json.AsSpan().CommonPrefixLength(_json);
            if (common < json.Length || common < _json.Length) return $"{_name}: what {by} gives is not the document; from byte {common} it is '{Encoding.UTF8.GetString(json.AsSpan(common)[..Math.Min(40, json.Length - common)])}'.";
        }

        return null;
    }

    /// <summary>Ends the writers.</summary>
    public void Dispose()
    {
        _writer.Dispose();
        _stream.Dispose();
    }

    // What each gives that reads the document in any shape, and each that writes it: the very bytes of the document.
    private IEnumerable<(string By, byte[] Json)> Written()
    {
        foreach (var (shape, json) in _shapes)
        {
            yield return ($"our reader, {shape},", JsonShapes.WithoutUnknownMembers(DiplomacyJson.Write(DiplomacyJson.Parse<TRecord>(json))));
            yield return ($"System.Text.Json, {shape},", JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(json, Generated)!, Generated));
        }

        yield return ("MemoryPack", JsonSerializer.SerializeToUtf8Bytes(PlainMemoryPack.Read<TPlain>(_packed), Generated));
        yield return ("the reader of Newtonsoft.Json", JsonSerializer.SerializeToUtf8Bytes(PlainNewtonsoft.Read<TPlain>(_json), Generated));
        yield return ("the reader of System.Text.Json by reflection", JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(_json, Reflected)!, Generated));
        WriteNewtonsoft();
        yield return ("the writer of Newtonsoft.Json", _stream.ToArray());
        foreach (var (name, write) in new (string, Func<long>)[]
                 {
                     ("our writer", Write), ("our writer through JsonSerializer", WriteThroughSerializer), ("the tokens' writer", WriteTokens),
                     ("the writer of System.Text.Json", () => WritePlain(Generated)), ("the writer of System.Text.Json by reflection", () => WritePlain(Reflected)),
                 })
        {
            write();
            yield return (name, _output.WrittenSpan.ToArray());
        }
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

    private long WritePlain(JsonTypeInfo<TPlain> type)
    {
        Restart();
        JsonSerializer.Serialize(_writer, _plain, type);
        return _output.WrittenCount;
    }

    private long WriteNewtonsoft()
    {
        _stream.SetLength(0);
        PlainNewtonsoft.Write(_plain, _stream);
        return _stream.Length;
    }

    private long WriteMemoryPack()
    {
        _output.ResetWrittenCount();
        PlainMemoryPack.Write(_plain, _output);
        return _output.WrittenCount;
    }

    private void Restart()
    {
        _output.ResetWrittenCount();
        _writer.Reset();
    }
}
