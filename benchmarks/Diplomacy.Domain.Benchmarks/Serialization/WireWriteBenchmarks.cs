using BenchmarkDotNet.Attributes;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>The payloads written: by System.Text.Json first, to which the others are compared.</summary>
[MemoryDiagnoser]
public class WireWriteBenchmarks
{
    private WirePayload? _payload;

    /// <summary>The payloads.</summary>
    public static IEnumerable<string> Payloads => WirePayload.Names;

    /// <summary>Which of them.</summary>
    [ParamsSource(nameof(Payloads))]
    public string Payload { get; set; } = "";

    /// <summary>Builds the payload.</summary>
    [GlobalSetup]
    public void Prepare() => _payload = WirePayload.Named(Payload);

    /// <summary>Ends its writers.</summary>
    [GlobalCleanup]
    public void End() => _payload?.Dispose();

    /// <summary>Written by System.Text.Json, source-generated.</summary>
    [Benchmark(Baseline = true)]
    public long SystemTextJson_SourceGenerated() => _payload!.Cases.WriteGenerated.Work();

    /// <summary>The same, with converters that make no string.</summary>
    [Benchmark]
    public long SystemTextJson_InUtf8() => _payload!.Cases.WriteInUtf8.Work();

    /// <summary>Written by System.Text.Json, by reflection.</summary>
    [Benchmark]
    public long SystemTextJson_Reflection() => _payload!.Cases.WriteReflected.Work();

    /// <summary>Written by Newtonsoft.Json.</summary>
    [Benchmark]
    public long NewtonsoftJson() => _payload!.Cases.WriteNewtonsoft.Work();

    /// <summary>The binary of MemoryPack, written.</summary>
    [Benchmark]
    public long MemoryPack() => _payload!.Cases.WriteMemoryPack.Work();

    /// <summary>Tokens that are ready, written by <c>Utf8JsonWriter</c>: the limit of writing.</summary>
    [Benchmark]
    public long Utf8JsonWriter_Tokens() => _payload!.Cases.WriteTokens.Work();

    /// <summary>Written by this library.</summary>
    [Benchmark]
    public long Write() => _payload!.Cases.Write.Work();

    /// <summary>Written by <c>JsonSerializer</c> with the resolver of this library.</summary>
    [Benchmark]
    public long JsonSerializer_WithOurResolver() => _payload!.Cases.WriteThroughSerializer.Work();
}
