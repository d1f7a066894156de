using BenchmarkDotNet.Attributes;
using Diplomacy.Domain.Serialization;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>What the checks cost: a summit is built, changed, written and read, each beside the same work without rules.</summary>
[MemoryDiagnoser]
public class SummitBenchmarks
{
    private static readonly DateInterval Days = new(new LocalDate(2026, 4, 22), new LocalDate(2026, 4, 24));

    private readonly Summit _summit = Build();
    private readonly byte[] _json = DiplomacyJson.Write(Build());

    /// <summary>The constructor, with every rule checked.</summary>
    [Benchmark]
    public Summit Constructor_Valid() => new(_summit.Id, _summit.Name, _summit.Stage, schedule: _summit.Schedule, sideEvents: _summit.SideEvents);

    /// <summary>A copy with one member changed, with every rule checked.</summary>
    [Benchmark]
    public Summit With_AnotherTheme() => _summit.With(theme: "A Shared Vision for a Sustainable Future");

    /// <summary>The framework's scan of the same text, nothing kept: the limit of a reader.</summary>
    [Benchmark(Baseline = true)]
    public long TokenScan()
    {
        var reader = new System.Text.Json.Utf8JsonReader(_json);
        while (reader.Read())
        {
        }

        return reader.BytesConsumed;
    }

    /// <summary>The reader, with every rule checked.</summary>
    [Benchmark]
    public Summit Parse_Valid() => DiplomacyJson.Parse<Summit>(_json);

    /// <summary>The writer.</summary>
    [Benchmark]
    public byte[] Write_Valid() => DiplomacyJson.Write(_summit);

    private static Summit Build() => new(
        id: "res-2026",
        name: "Regional Ecological Summit 2026",
        stage: new SummitStage.Announced(),
        schedule: new Schedule.Days(Days),
        sideEvents: [new SideEvent("Consultations on an International Water Organization", dates: Days)]);
}
