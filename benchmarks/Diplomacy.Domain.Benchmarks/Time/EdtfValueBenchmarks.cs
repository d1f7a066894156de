using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>What reading a date costs, beside NodaTime and the framework; and what asking of it costs.</summary>
[MemoryDiagnoser]
public class EdtfValueBenchmarks
{
    private readonly string _text = "2026-03-15";
    private readonly byte[] _date = Encoding.UTF8.GetBytes("2026-03-15");
    private readonly byte[] _interval = Encoding.UTF8.GetBytes("2026-04-22/2026-04-24");
    private readonly byte[] _qualified = Encoding.UTF8.GetBytes("2004-06-~11");
    private readonly EdtfValue _masked = EdtfValue.Parse("2004-06-XX");
    private readonly EdtfValue _period = EdtfValue.Parse("2004-06-11/2005-02");

    /// <summary>The pattern of NodaTime, from a string.</summary>
    [Benchmark(Baseline = true)]
    public LocalDate Parse_DateByNodaTime() => LocalDatePattern.Iso.Parse(_text).Value;

    /// <summary>The framework's type, from a string.</summary>
    [Benchmark]
    public DateOnly Parse_DateByDateOnly() => DateOnly.ParseExact(_text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day.</summary>
    [Benchmark]
    public EdtfValue Parse_Date() => EdtfValue.Parse(_date, null);

    /// <summary>An interval of days.</summary>
    [Benchmark]
    public EdtfValue Parse_Interval() => EdtfValue.Parse(_interval, null);

    /// <summary>A day that is approximate.</summary>
    [Benchmark]
    public EdtfValue Parse_Qualified() => EdtfValue.Parse(_qualified, null);

    /// <summary>The first day of several that are possible.</summary>
    [Benchmark]
    public DateBound Earliest_Unspecified() => _masked.Earliest;

    /// <summary>A day in an interval.</summary>
    [Benchmark]
    public Certainty Contains_Day() => _period.Contains(new LocalDate(2004, 12, 1));

    /// <summary>Allen's relations of several days to an interval.</summary>
    [Benchmark]
    public TemporalRelations Relate_Unspecified() => _masked.Relate(_period);
}
