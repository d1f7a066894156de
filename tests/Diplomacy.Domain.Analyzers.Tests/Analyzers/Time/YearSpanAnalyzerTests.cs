using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain.Analyzers.Tests.Analyzers.Time;

public sealed class YearSpanAnalyzerTests
{
    private const string Days = "new DateInterval(new(2026, 1, 1), new(2030, 6, 30))";

    [Theory]
    [InlineData("new YearSpan(2030, {|DIP1061:2026|})")]
    [InlineData("new YearSpan(lastYearInclusive: {|DIP1061:2026|}, firstYear: 2030)")]
    [InlineData("new YearSpan({|DIP1062:0|}, 2026)")]
    [InlineData("new YearSpan({|DIP1062:10000|}, {|DIP1062:-1|})")]
    [InlineData("new YearSpan(Some(1), {|DIP1062:10000|})")]
    [InlineData("YearSpan.FromDateInterval({|DIP1063:" + Days + "|})")]
    [InlineData("YearSpan.FromDateInterval({|DIP1062:new DateInterval(new(0, 1, 1), new(2030, 12, 31))|})")]
    [InlineData("YearSpan.Parse({|DIP1060:\"2026–2030\"|})")]
    [InlineData("YearSpan.Parse({|DIP1061:\"2030/2026\"|})")]
    [InlineData("(YearSpan){|DIP1062:\"0000/2026\"|}")]
    [InlineData("new FrameworkPeriod(\"a\", \"A\", {|DIP1060:\"2023-27\"|}, countries: [\"KZ\"], sources: [new(\"press\")])")]
    [InlineData("new FrameworkPeriod(\"a\", \"A\", new(2030, {|DIP1061:2026|}), countries: [\"KZ\"], sources: [new(\"press\")])")]
    public Task Years_OfNoSpan_AreReportedWhereTheyAreGiven(string expression) => Verify.Check($"_ = {expression}; static int Some(int year) => year; _ = Some(1);");

    [Theory]
    [InlineData("new YearSpan(2026, 2026)")]
    [InlineData("new YearSpan(1, 9999)")]
    [InlineData("new YearSpan(2030, Some(2026))")]
    [InlineData("new YearSpan(Some(2030), 2026)")]
    [InlineData("YearSpan.FromDateInterval(new DateInterval(new(2026, 1, 1), new(2030, 12, 31)))")]
    [InlineData("YearSpan.TryFromDateInterval(" + Days + ", out _)")]
    [InlineData("YearSpan.TryParse(\"2026-2030\", out _)")]
    [InlineData("YearSpan.Parse(\"2026/2030\")")]
    public Task Years_OfASpanOrUnknown_AreSilent(string expression) => Verify.Check($"_ = {expression}; static int Some(int year) => year; _ = Some(1);");

    [Theory]
    [InlineData("\"2026/2031\"")]
    [InlineData("new YearSpan(2026, 2031)")]
    [InlineData("YearSpan.Parse(\"2026/2031\")")]
    [InlineData("YearSpan.FromDateInterval(new DateInterval(new(2026, 1, 1), new(2031, 12, 31)))")]
    public Task Framework_SixYears_IsReportedAtThem(string period) =>
        Verify.Check($"_ = new FrameworkPeriod(\"a\", \"A\", {{|DIP5002:{period}|}}, countries: [\"KZ\"], sources: [new(\"press\")]);");

    [Fact]
    public Task Framework_SignedAfterItsFirstYear_IsReportedAtTheDay() => Verify.Check(
        """
        _ = new FrameworkPeriod("a", "A", "2026/2030", countries: ["KZ"], sources: [new("press")], stages:
            [new FrameworkStage.Signed(on: {|DIP5003:new LocalDate(2027, 1, 1)|}, signatories: [new(SignatorySide.Government, office: "a"), new(SignatorySide.UnitedNations, office: "b")])]);
        """);

    [Theory]
    [InlineData(2030, 2026)]
    [InlineData(0, 2026)]
    [InlineData(2026, 10000)]
    public async Task Constructor_AnyYears_EditorAndConstructorAgree(int first, int last) => Assert.Equal(
        Assert.Throws<InvariantException>(() => new YearSpan(first, last)).Violations.Select(static violation => violation.Message),
        (await Verify.Report(TestCompilation.Of($"_ = new YearSpan({first}, {last});"))).Select(static finding => finding.GetMessage(null)));

    [Theory]
    [InlineData("2023/27")]
    [InlineData("2030/2026")]
    [InlineData("2026/20300")]
    public async Task Text_OfNoSpan_EditorAndParserAgree(string text)
    {
        var finding = Assert.Single(await Verify.Report(TestCompilation.Of($"YearSpan years = \"{text}\";")));

        Assert.Equal(Assert.Throws<FormatException>(() => YearSpan.Parse(text)).Message, $"{finding.Id}: {finding.GetMessage(null)}");
    }

    [Fact]
    public async Task Days_OfNoWholeYears_EditorAndConversionAgree()
    {
        var days = new DateInterval(new LocalDate(2026, 1, 1), new LocalDate(2030, 6, 30));
        var finding = Assert.Single(await Verify.Report(TestCompilation.Of("_ = YearSpan.FromDateInterval(new DateInterval(new(2026, 1, 1), new(2030, 6, 30)));")));

        Assert.Equal(Assert.Throws<InvariantException>(() => YearSpan.FromDateInterval(days)).Message, $"{finding.Id}: {finding.GetMessage(null)}");
    }
}
