using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Diplomacy.Domain.Benchmarks.Peers;
using Diplomacy.Domain.Benchmarks.Ratios;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>A payload of one type.</summary>
/// <typeparam name="TRecord">The record's type.</typeparam>
/// <typeparam name="TPlain">The type by which the peers know it.</typeparam>
internal sealed class WirePayload<TRecord, TPlain> : WirePayload
    where TRecord : class, IDomainRecord<TRecord>
    where TPlain : class
{
    private static readonly JsonTypeInfo<TPlain> Generated = (JsonTypeInfo<TPlain>)PlainJson.Generated.GetTypeInfo(typeof(TPlain));
    private static readonly JsonTypeInfo<TPlain> InUtf8 = (JsonTypeInfo<TPlain>)PlainJson.GeneratedInUtf8.GetTypeInfo(typeof(TPlain));
    private static readonly JsonTypeInfo<TPlain> Reflected = (JsonTypeInfo<TPlain>)PlainJson.Reflected.GetTypeInfo(typeof(TPlain));

    private static readonly JsonSerializerOptions ThroughSerializer = new() { TypeInfoResolver = DiplomacyJson.Resolver, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly TRecord _record;
    private readonly byte[] _json;
    private readonly (string Name, byte[] Json)[] _shapes;
    private readonly JsonToken[] _tokens;
    private readonly ArrayBufferWriter<byte> _output;
    private readonly Utf8JsonWriter _writer;
    private readonly TPlain _plain;
    private readonly byte[] _packed;
    private readonly MemoryStream _stream = new();

    /// <summary>Prepares the cases of a payload.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="record">The payload.</param>
    public WirePayload(string name, TRecord record)
        : base(name)
    {
        (_record, _json) = (record, DiplomacyJson.Write(record));
        _shapes = [("shuffled", JsonShapes.Shuffled(_json)), ("indented", JsonShapes.Indented(_json)), ("unknown-members", JsonShapes.WithUnknownMembers(_json)), ("escaped", JsonShapes.Escaped(_json))];
        _tokens = JsonTokens.Of(_json);
        _output = new(2 * _json.Length);
        _writer = new(_output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        _plain = JsonSerializer.Deserialize(_json, Generated)!;
        PlainMemoryPack.Write(_plain, _output);
        _packed = _output.WrittenSpan.ToArray();

        Cases = new()
        {
            Read = Reading("by this library, every rule checked", () => DiplomacyJson.Parse<TRecord>(_json)),
            ReadThroughSerializer = Reading("through JsonSerializer with our resolver", () => JsonSerializer.Deserialize<TRecord>(_json, ThroughSerializer)),
            ReadGenerated = Reading("by System.Text.Json, source-generated", () => JsonSerializer.Deserialize(_json, Generated)),
            ReadInUtf8 = Reading("by System.Text.Json, source-generated, in UTF-8", () => JsonSerializer.Deserialize(_json, InUtf8)),
            ReadReflected = Reading("by System.Text.Json, reflection", () => JsonSerializer.Deserialize(_json, Reflected)),
            ReadNewtonsoft = Reading("by Newtonsoft.Json", () => PlainNewtonsoft.Read<TPlain>(_json)),
            ReadMemoryPack = Reading("by MemoryPack, binary", () => PlainMemoryPack.Read<TPlain>(_packed)),
            Scan = new($"{name}: token scan", 1, () => JsonTokens.Scan(_json)),
            Shapes =
            [
                .. _shapes.Select(shape => new ShapeCases(
                    shape.Name,
                    Reading($"by this library, {shape.Name}", () => DiplomacyJson.Parse<TRecord>(shape.Json)),
                    Reading($"by System.Text.Json, source-generated, {shape.Name}", () => JsonSerializer.Deserialize(shape.Json, Generated)))),
            ],
            Write = Writing("by this library", Write),
            WriteThroughSerializer = Writing("through JsonSerializer with our resolver", WriteThroughSerializer),
            WriteGenerated = Writing("by System.Text.Json, source-generated", () => WritePlain(Generated)),
            WriteInUtf8 = Writing("by System.Text.Json, source-generated, in UTF-8", () => WritePlain(InUtf8)),
            WriteReflected = Writing("by System.Text.Json, reflection", () => WritePlain(Reflected)),
            WriteNewtonsoft = Writing("by Newtonsoft.Json", WriteNewtonsoft),
            WriteMemoryPack = Writing("by MemoryPack, binary", WriteMemoryPack),
            WriteTokens = Writing("as tokens by Utf8JsonWriter", WriteTokens),
        };
    }

    /// <inheritdoc/>
    public override WireCases Cases { get; }

    /// <inheritdoc/>
    public override bool IsMostlyAscii => 2 * _json.Count(static unit => unit > 0x7F) < _tokens.Where(static token => token.Kind is JsonTokenType.String).Sum(static token => token.Text.EncodedUtf8Bytes.Length);

    /// <inheritdoc/>
    public override string? Disagreement()
    {
        if (PlainMirror.Difference(typeof(TRecord), typeof(TPlain)) is { } difference) return $"{Name}: {difference}";
        if (!DiplomacyJson.Parse<TRecord>(_json).Equals(_record)) return $"{Name}: the record read is not the one written.";
        if (!_record.Equals(JsonSerializer.Deserialize<TRecord>(_json, ThroughSerializer))) return $"{Name}: the record read through JsonSerializer is not the one written.";
        return Difference(Written());
    }

    /// <inheritdoc/>
    public override string? DisagreementOfShapes() => Difference(WrittenOfShapes());

    /// <inheritdoc/>
    protected override void Dispose(bool isDisposing)
    {
        if (!isDisposing) return;
        _writer.Dispose();
        _stream.Dispose();
    }

    private Case Reading(string how, Func<object?> read) => new($"{Name}: read {how}", 1, () => read() is null ? 0 : 1);

    private Case Writing(string how, Func<long> write) => new($"{Name}: written {how}", 1, write);

    private string? Difference(IEnumerable<(string By, byte[] Json)> written)
    {
        foreach (var (by, json) in written)
        {
            var common = json.AsSpan().CommonPrefixLength(_json);
            if (common < json.Length || common < _json.Length) return $"{Name}: what {by} gives is not the document; from byte {common} it is '{Encoding.UTF8.GetString(json.AsSpan(common)[..Math.Min(40, json.Length - common)])}'.";
        }

        return null;
    }

    // What each gives that reads the document in another shape: the very bytes of the document.
    private IEnumerable<(string By, byte[] Json)> WrittenOfShapes()
    {
        foreach (var (shape, json) in _shapes)
        {
            yield return ($"our reader, {shape},", JsonShapes.WithoutUnknownMembers(DiplomacyJson.Write(DiplomacyJson.Parse<TRecord>(json))));
            yield return ($"System.Text.Json, {shape},", JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(json, Generated)!, Generated));
        }
    }

    // What each gives that reads the document, and each that writes it: the same.
    private IEnumerable<(string By, byte[] Json)> Written()
    {
        yield return ("MemoryPack", JsonSerializer.SerializeToUtf8Bytes(PlainMemoryPack.Read<TPlain>(_packed), Generated));
        yield return ("the reader of Newtonsoft.Json", JsonSerializer.SerializeToUtf8Bytes(PlainNewtonsoft.Read<TPlain>(_json), Generated));
        yield return ("the reader of System.Text.Json in UTF-8", JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(_json, InUtf8)!, InUtf8));
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
