using BenchmarkDotNet.Attributes;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>The payloads read: by System.Text.Json first, to which the others are compared.</summary>
[MemoryDiagnoser]
public class WireReadBenchmarks
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

    /// <summary>Read by System.Text.Json, source-generated.</summary>
    [Benchmark(Baseline = true)]
    public long SystemTextJson_SourceGenerated() => _payload!.Cases.ReadGenerated.Work();

    /// <summary>The same, with converters that make no string where none is kept.</summary>
    [Benchmark]
    public long SystemTextJson_InUtf8() => _payload!.Cases.ReadInUtf8.Work();

    /// <summary>Read by System.Text.Json, by reflection.</summary>
    [Benchmark]
    public long SystemTextJson_Reflection() => _payload!.Cases.ReadReflected.Work();

    /// <summary>Read by Newtonsoft.Json.</summary>
    [Benchmark]
    public long NewtonsoftJson() => _payload!.Cases.ReadNewtonsoft.Work();

    /// <summary>The binary of MemoryPack, read.</summary>
    [Benchmark]
    public long MemoryPack() => _payload!.Cases.ReadMemoryPack.Work();

    /// <summary>Every token walked over, nothing kept: the limit of reading.</summary>
    [Benchmark]
    public long TokenScan() => _payload!.Cases.Scan.Work();

    /// <summary>Read by this library, every rule checked.</summary>
    [Benchmark]
    public long Parse_EveryRuleChecked() => _payload!.Cases.Read.Work();

    /// <summary>Read by <c>JsonSerializer</c> with the resolver of this library.</summary>
    [Benchmark]
    public long JsonSerializer_WithOurResolver() => _payload!.Cases.ReadThroughSerializer.Work();
}
