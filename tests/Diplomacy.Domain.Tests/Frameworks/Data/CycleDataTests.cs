using System.Buffers;
using Diplomacy.Domain.Tests.Chronicles;
using NodaTime;

namespace Diplomacy.Domain.Tests.Frameworks.Data;

/// <summary>Cooperation frameworks and other plans from 2011 to 2031, read into the model, and what its rules find in them.</summary>
public sealed class CycleDataTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 1);

    [Fact]
    public void Rows_AreAllRead()
    {
        Assert.Equal(30, CycleRow.All.Count);
        Assert.Equal(CycleRow.All.Keys, Frameworks.Select(framework => framework.Id.Value));
        Assert.Equal(
            [(FrameworkCategory.CooperationFramework, 23), (FrameworkCategory.CountryProgramme, 1), (FrameworkCategory.NationalPlan, 5), (FrameworkCategory.RegionalProgramme, 1)],
            Frameworks.CountBy(framework => framework.Category).OrderBy(counted => counted.Key).Select(counted => (counted.Key, counted.Value)));
    }

    [Fact]
    public void Chronicle_BreaksTheRulesThatAreListed() =>
        Assert.Equivalent(CycleFindings.All.SelectMany(finding => finding.Found), RecordFinding.In(CycleReading.Chronicle, AsOf).ToArray(), strict: true);

    [Fact]
    public void Findings_AreExplained() => Assert.All(CycleFindings.All, finding =>
    {
        Assert.True(Enum.IsDefined(finding.Verdict));
        Assert.NotEmpty(finding.Reason);
    });

    [Theory]
    [InlineData("2025-12-31", "DIP7150", 8)]
    [InlineData("2026-01-01", "DIP7150", 11)]
    [InlineData("2026-12-31", "DIP7150", 11)]
    [InlineData("2027-01-01", "DIP7150", 18)]
    [InlineData("2021-12-31", "DIP7151", 0)]
    [InlineData("2022-01-01", "DIP7151", 2)]
    public void CheckAsOf_AnotherDay_AsksForWhatIsDueByThen(string day, string rule, int found) =>
        Assert.Equal(found, CycleReading.Chronicle.CheckAsOf(Samples.Day(day)!.Value).Count(violation => violation.Id == rule));

    [Fact]
    public void Json_Chronicle_IsReadBackEqual()
    {
        var lines = new ArrayBufferWriter<byte>();
        CycleReading.Chronicle.WriteLines(lines);
        using var stream = new MemoryStream(lines.WrittenSpan.ToArray());

        Assert.Equal(CycleReading.Chronicle, Chronicle.Parse(CycleReading.Chronicle.ToString()));
        Assert.Equal(CycleReading.Chronicle.Records, new ChronicleReader(stream).Read());
    }

    [Theory]
    [InlineData("KE/UNDAF/2014", "2014/2018", "2014-01-01/2018-06-30", true)]
    [InlineData("KE/UNSDCF/2022", "2022/2026", "2022-01-01/2026-12-31", false)]
    [InlineData("SL/UNSDCF/2025", "2025/2030", "2025-01-01/2030-12-31", false)]
    public void Days_PrintedToTheDay_AreAligned(string id, string years, string days, bool isAligned)
    {
        var framework = Framework(id);

        Assert.Equal((years, Samples.Dates(days), isAligned), ($"{framework.Period}", new DateInterval(framework.FirstDay, framework.LastDayInclusive), framework.Alignment is not null));
    }

    [Theory]
    [InlineData("KE/UNDAF/2014", "2018-06-30", FrameworkStatus.Active)]
    [InlineData("KE/UNDAF/2014", "2018-07-01", FrameworkStatus.Closed)]
    [InlineData("KG/UNSDCF/2023", "2022-06-29", null)]
    [InlineData("KG/UNSDCF/2023", "2022-06-30", FrameworkStatus.Signed)]
    [InlineData("AZ/UNSDCF/2021", "2021-02-28", FrameworkStatus.Active)]
    public void StatusOn_ADayAroundItsDays(string id, string day, FrameworkStatus? status) => Assert.Equal(status, Framework(id).StatusOn(Samples.Day(day)!.Value));

    [Fact]
    public void SignedOn_IsAsExactAsItIsPrinted() => Assert.Equal(
        ["2022-06", "2021-03-01", "2025-10-25", "2024-07", "2022-12-15", "2022-12", "2025-09-11", "2021-11-16"],
        Frameworks.Select(framework => framework.SignedOn).OfType<EdtfValue>().Select(day => day.Text));

    [Fact]
    public void Areas_OfTheRegionalProgramme_AreCentralAsia()
    {
        var programme = Framework("Central Asia/regional programme/2026");

        Assert.Empty(programme.Countries);
        Assert.Equal("Central Asia", Assert.Single(programme.Areas).Name);
    }

    [Fact]
    public void Check_MalisOtherCycleOf2024_BreaksDip7148()
    {
        var (first, next) = (Framework("ML/UNSDCF/2022"), Framework("ML/UNSDCF/2022").With(id: "framework/ML/UNSDCF/2024", name: "The other cycle", period: "2024/2028"));

        Assert.Equal(["DIP7148"], Found(first, next));
        Assert.Equal(["DIP7146"], Found(first.With(successor: "framework/ML/UNSDCF/2024"), next));
        Assert.Empty(Found(first, next.With(period: "2025/2029")));
    }

    [Fact]
    public void Check_KenyasNextCycle_StartsTheDayAfterTheAlignedEnd()
    {
        var first = Framework("KE/UNDAF/2014");
        var next = first.With(id: "framework/KE/UNDAF/2018", period: "2018/2022", alignment: new PeriodAlignment(Samples.Dates("2018-07-01/2022-06-30")!), predecessor: first.Id.Value);

        Assert.Empty(Found(first, next));
        Assert.Equal(["DIP7146"], Found(first.WithoutAlignment(), next));
    }

    private static IEnumerable<FrameworkPeriod> Frameworks => CycleReading.Chronicle.OfKind<FrameworkPeriod>();

    private static FrameworkPeriod Framework(string id) => CycleReading.Chronicle.Find(Id<FrameworkPeriod>.Parse($"framework/{id}"))!;

    private static IEnumerable<string> Found(params DiplomaticRecord[] records) => new Chronicle([.. records]).Check().Select(violation => violation.Id).Where(id => id is not "DIP7101");
}
