using System.Text;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Invariants;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Frameworks;

public sealed class IatiXmlTests
{
    private const string Head = """<iati-activities version="2.03"><iati-activity xml:lang="en"><iati-identifier>XM-1</iati-identifier>""";
    private const string Tail = "</iati-activity></iati-activities>";
    private const string Title = "<title><narrative>Children learn</narrative></title>";

    private static readonly IatiActivity Activity = new("XM-1", "en",
    [
        new IatiResult(
            [("en", "Children learn"), ("ru", "Дети учатся")],
            IatiResultCategory.Outcome,
            isAdditive: true,
            indicators:
            [
                new Indicator(
                    [("en", "Children in school")],
                    IndicatorMeasure.Percentage,
                    direction: IndicatorDirection.Ascending,
                    references: [new ResultReference("9", "4.1.2", "https://unstats.un.org/sdgs")],
                    baselines: [new IndicatorBaseline(2025, new(2025, 1, 1), 87.50m, [("en", "Survey < 2025 & \"later\"")], [new IndicatorDimension("sex", "female")], ["KZ-19"])],
                    periods: [new IndicatorPeriod(new(new(2026, 1, 1), new(2026, 12, 31)), [new IndicatorFigure(90m)], [new IndicatorFigure(91m, [("en", "Two schools were not surveyed")])])]),
            ]),
    ]);

    private static string Indicator(string parts, string attributes = "measure=\"1\"") => $"{Head}<result type=\"1\">{Title}<indicator {attributes}>{Title}{parts}</indicator></result>{Tail}";

    private static string[] Ids(string xml) => [.. IatiXml.Read(xml).Remarks.Select(remark => remark.Id)];

    [Theory]
    [InlineData(FrameworkStatus.Roadmap, 1)]
    [InlineData(FrameworkStatus.Drafting, 1)]
    [InlineData(FrameworkStatus.Validated, 1)]
    [InlineData(FrameworkStatus.Signed, 1)]
    [InlineData(FrameworkStatus.Active, 2)]
    [InlineData(FrameworkStatus.Extended, 2)]
    [InlineData(FrameworkStatus.Closed, 4)]
    [InlineData(FrameworkStatus.Cancelled, 5)]
    [InlineData(FrameworkStatus.Suspended, 6)]
    public void ToIati_Status_HasItsCode(FrameworkStatus status, int code) => Assert.Equal(code, (int)status.ToIati());

    [Fact]
    public void Read_WhatWasWritten_IsEqualAndUnremarked()
    {
        var reading = IatiXml.Read(IatiXml.Write(Activity).Xml);

        Assert.Empty(reading.Remarks);
        Assert.Equal(Activity, Assert.Single(reading.Activities));
    }

    [Theory]
    [InlineData("<baseline year=\"2025\" value=\"10\"/>")]
    [InlineData("<baseline year=\"2025\" value=\"-1.5\"/>")]
    [InlineData("<baseline year=\"2025\" value=\"1.50\"/>", "DIP5119")]
    [InlineData("<baseline year=\"2025\" value=\"1e99\"/>", "DIP5115")]
    [InlineData("<baseline year=\"2025\" value=\"007\"/>", "DIP5119")]
    [InlineData("<baseline year=\"2025\" value=\" 7 \"/>", "DIP5119")]
    [InlineData("<baseline year=\"2025\" value=\"+7\"/>", "DIP5119")]
    [InlineData("<baseline year=\"2025\" value=\"1e5\"/>", "DIP5119")]
    [InlineData("<baseline year=\"2025\" value=\"many\"/>", "DIP5115")]
    [InlineData("<baseline year=\"2025\" value=\"0.12345678901234567890123456789012345\"/>", "DIP5115")]
    [InlineData("<baseline year=\"2025\" value=\"\"/>", "DIP5115")]
    [InlineData("<baseline year=\"+2025\"/>", "DIP5119")]
    [InlineData("<baseline year=\"twenty\"/>", "DIP5117")]
    [InlineData("<baseline year=\"25\"/>", "DIP5118")]
    [InlineData("<baseline/>", "DIP5111")]
    [InlineData("<baseline year=\"2025\" iso-date=\"2025-02-29\"/>", "DIP5117")]
    [InlineData("<baseline year=\"2025\" iso-date=\"2025-02-28Z\"/>", "DIP5117")]
    [InlineData("<baseline year=\"2025\" iso-date=\"2024-02-28\"/>", "DIP5118")]
    [InlineData("<baseline year=\"2025\"><dimension name=\"sex\"/></baseline>", "DIP5111")]
    [InlineData("<baseline year=\"2025\"><location/></baseline>", "DIP5111")]
    [InlineData("<baseline year=\"2025\" colour=\"red\"/>", "DIP5112")]
    [InlineData("<baseline year=\"2025\" x:a=\"1\" xmlns:x=\"urn:x\"/>", "DIP5112")]
    [InlineData("<baseline year=\"2025\">text</baseline>", "DIP5112")]
    [InlineData("<baseline year=\"2025\"><comment><narrative>a</narrative></comment><comment><narrative>b</narrative></comment></baseline>", "DIP5113")]
    [InlineData("<baseline year=\"2025\"><dimension name=\"a\" value=\"b\"/><location ref=\"c\"/></baseline>", "DIP5113")]
    [InlineData("<baseline year=\"2025\"><comment><narrative> a </narrative></comment></baseline>", "DIP5119")]
    [InlineData("<baseline year=\"2025\"><comment><narrative xml:lang=\"en\">a</narrative></comment></baseline>", "DIP5119")]
    [InlineData("<baseline year=\"2025\"><comment><narrative>a</narrative><narrative>b</narrative></comment></baseline>", "DIP5116")]
    [InlineData("<baseline year=\"2025\"><comment><narrative xml:lang=\"no language\">a</narrative><narrative>b</narrative></comment></baseline>", "DIP5116")]
    [InlineData("<period><period-start iso-date=\"2026-12-31\"/><period-end iso-date=\"2026-01-01\"/></period>", "DIP5117")]
    [InlineData("<period><period-start iso-date=\"2026-01-01\"/></period>", "DIP5111")]
    [InlineData("<reference vocabulary=\"9\" code=\"4.1\"/>")]
    [InlineData("<reference vocabulary=\"9\"/>", "DIP5111")]
    public void Read_PartsOfAnIndicator_AreTakenOrRemarked(string parts, params string[] remarked) => Assert.Equal(remarked, Ids(Indicator(parts)));

    [Theory]
    [InlineData("measure=\"5\"", "<baseline year=\"2025\" value=\"3\"/>", "DIP5115")]
    [InlineData("measure=\"5\"", "<baseline year=\"2025\"/>")]
    [InlineData("measure=\"6\"", "", "DIP5114")]
    [InlineData("", "", "DIP5111")]
    [InlineData("measure=\"1\" ascending=\"true\"", "", "DIP5119")]
    [InlineData("measure=\"1\" ascending=\"maybe\"", "", "DIP5114")]
    public void Read_AttributesOfAnIndicator_AreTakenOrRemarked(string attributes, string parts, params string[] remarked) => Assert.Equal(remarked, Ids(Indicator(parts, attributes)));

    [Fact]
    public void Read_PeriodsOutOfOrder_AreSortedAndRemarked()
    {
        const string later = "<period><period-start iso-date=\"2027-01-01\"/><period-end iso-date=\"2027-12-31\"/></period>";
        const string earlier = "<period><period-start iso-date=\"2026-01-01\"/><period-end iso-date=\"2026-12-31\"/></period>";
        var reading = IatiXml.Read(Indicator(later + earlier));

        Assert.Equal("DIP5119", Assert.Single(reading.Remarks).Id);
        Assert.Equal([2026, 2027], reading.Activities[0].Results[0].Indicators[0].Periods.Select(period => period.Days.Start.Year));
    }

    [Fact]
    public void Read_WhatIsNotTaken_IsKeptAsXmlWithItsPlace()
    {
        var remark = Assert.Single(IatiXml.Read(Indicator("<x:note xmlns:x=\"urn:x\">kept</x:note>")).Remarks);

        Assert.Equal("/iati-activities/iati-activity[1]/result[1]/indicator[1]/note", remark.Path);
        Assert.Equal((1, InvariantSeverity.Warning), (remark.Line, remark.Severity));
        Assert.Contains("kept", remark.Xml, StringComparison.Ordinal);
        Assert.StartsWith("1:", remark.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OtherRoot_IsRemarked() => Assert.Equal(["DIP5112"], Ids("<iati-organisations/>"));

    [Fact]
    public void Read_OneActivityAlone_IsTaken() => Assert.Equal("XM-2", Assert.Single(IatiXml.Read("<iati-activity><iati-identifier> XM-2 </iati-identifier></iati-activity>").Activities).Identifier);

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("<a>")]
    [InlineData("<a></b>")]
    [InlineData("<!DOCTYPE a><a/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;&b;&b;\">]><a>&d;</a>")]
    [InlineData("<!DOCTYPE a SYSTEM \"file:///etc/hostname\"><a/>")]
    [InlineData("<a>&b;</a>")]
    [InlineData("<a b=\"1\" b=\"2\"/>")]
    public void Read_NoXmlOrADocumentType_BreaksDip5110(string xml)
    {
        var error = Assert.Throws<FormatException>(() => IatiXml.Read(xml));

        Assert.Contains("DIP5110", error.Message, StringComparison.Ordinal);
        Assert.False(IatiXml.TryRead(xml, out var reading, out var remark));
        Assert.Null(reading);
        Assert.Equal("DIP5110", remark.Id);
    }

    [Theory]
    [InlineData(32)]
    [InlineData(33, "DIP5110")]
    [InlineData(100_000, "DIP5110")]
    public void Read_DeepDocument_IsRefusedBeyondTheLimit(int depth, params string[] broken)
    {
        var xml = string.Concat(Enumerable.Repeat("<iati-activities>", depth)) + string.Concat(Enumerable.Repeat("</iati-activities>", depth));

        Assert.Equal(broken, IatiXml.TryRead(xml, out _, out var error) ? [] : [error.Id]);
    }

    [Fact]
    public void Read_BeyondALimit_BreaksDip5110()
    {
        var xml = IatiXml.Write(Activity).Xml;

        Assert.True(IatiXml.TryRead(xml, out _, out _, new IatiReadOptions { MaxElements = 100 }));
        Assert.False(IatiXml.TryRead(xml, out _, out _, new IatiReadOptions { MaxElements = 5 }));
        Assert.False(IatiXml.TryRead(xml, out _, out _, new IatiReadOptions { MaxLength = 100 }));
        Assert.False(IatiXml.TryRead(xml, out _, out _, new IatiReadOptions { MaxDepth = 3 }));
    }

    [Fact]
    public void Read_TruncatedAtEveryByte_IsRefusedWithoutAnotherException()
    {
        var bytes = Encoding.UTF8.GetBytes(IatiXml.Write(Activity).Xml.TrimEnd());
        for (var length = 0; length < bytes.Length; length++)
        {
            using var stream = new MemoryStream(bytes, 0, length);
            Assert.False(IatiXml.TryRead(stream, out _, out var error), $"{length}");
            Assert.Equal("DIP5110", error.Id);
        }
    }

    [Fact]
    public void ReplaceResults_OfADocument_LeavesAllElse()
    {
        const string before = """<iati-activities version="2.03" xmlns:x="urn:x"><iati-activity xml:lang="en" x:own="1"><iati-identifier>XM-1</iati-identifier><!-- kept --><title><narrative>Title</narrative></title>""";
        var written = IatiXml.ReplaceResults($"{before}<result type=\"9\"/><fss extraction-date=\"2026-01-01\"/></iati-activity></iati-activities>", [Activity]).Xml;

        Assert.Contains(before, written, StringComparison.Ordinal);
        Assert.Contains("<fss extraction-date=\"2026-01-01\" />", written, StringComparison.Ordinal);
        Assert.Equal(Activity.Results, IatiXml.Read(written).Activities[0].Results);
        Assert.Throws<ArgumentException>(() => IatiXml.ReplaceResults(written, [Activity with { Identifier = "XM-2" }]));
        Assert.Throws<ArgumentException>(() => IatiXml.ReplaceResults(written, [Activity, Activity]));
    }

    [Fact]
    public void ReplaceResults_WhereThereWereNone_PutsThemBeforeWhatFollowsResults()
    {
        var written = IatiXml.ReplaceResults("<iati-activity xml:lang=\"en\"><iati-identifier>XM-1</iati-identifier><conditions/><crs-add/></iati-activity>", [Activity]).Xml;

        Assert.True(written.IndexOf("<conditions", StringComparison.Ordinal) < written.IndexOf("<result", StringComparison.Ordinal));
        Assert.True(written.IndexOf("</result>", StringComparison.Ordinal) < written.IndexOf("<crs-add", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_WhatTheStandardAsksForIsMissing_BreaksDip5120()
    {
        var result = Activity.Results[0];
        string[] Refused(IatiResult written) => [.. Assert.Throws<InvariantException>(() => IatiXml.Write(Activity with { Results = [written] })).Violations.Select(violation => violation.Id)];

        Assert.Equal(["DIP5120"], Refused(result.WithoutCategory()));
        Assert.Equal(["DIP5120"], Refused(result.With(indicators: [result.Indicators[0].WithoutMeasure()])));
        Assert.Equal(["DIP5120"], Refused(result.With(documents: [new DocumentLink("https://example.org/a", "application/pdf", "A")])));
        Assert.Equal(["DIP5120"], Refused(result.With(indicators: [result.Indicators[0].With(references: [new ResultReference("9", "\u0001")])])));
        Assert.Equal(["DIP5120"], Refused(result.With(title: "\uffff")));
    }

    [Property]
    public bool Read_AnyResultThatCanBeWritten_IsEqual(int seed, bool hasLanguage)
    {
        var result = (IatiResult)new RandomRecords(new Random(seed)).Valid(typeof(IatiResult));
        var activity = new IatiActivity("XM-1", hasLanguage ? LanguageTag.Parse("en") : null, [result]);
        try
        {
            var written = IatiXml.Write(activity);
            var reading = IatiXml.Read(written.Xml);
            return !reading.HasErrors && (written.Remarks.Count > 0 || reading.Activities.Single().Equals(activity)) && IatiXml.Write(reading.Activities).Xml == written.Xml;
        }
        catch (InvariantException refused)
        {
            return refused.Violations.Single().Id == "DIP5120" && (result.Category is null || result.Indicators.Any(indicator => indicator.Measure is null) || HasADocument(result));
        }
    }

    [Fact]
    public void Write_WhatTheStandardHasNoPlaceFor_IsRemarkedAtItsPlace()
    {
        var indicator = Activity.Results[0].Indicators[0];
        var own = indicator.With(code: "1.1.a", unit: "Children", sdgs: ["4.1"], lowest: 0m, highest: 100m, sources: Samples.Cited, baselines: [indicator.Baselines[0].With(sources: Samples.Cited)]);
        var remarks = IatiXml.Write(Activity with { Results = [Activity.Results[0].With(indicators: [own])] }).Remarks;

        Assert.All(remarks, remark => Assert.Equal("DIP5121", remark.Id));
        Assert.Equal(
            ["code", "unit", "lowest", "highest", "sdgs", "sources", "baselines/0/sources"],
            remarks.Select(remark => remark.Pointer["/results/0/indicators/0/".Length..]));
        Assert.Empty(IatiXml.Write(Activity).Remarks);
    }

    private static bool HasADocument(IatiResult result) => DiplomacyJson.Write(result).AsSpan().IndexOf("\"documents\""u8) >= 0;

    [Theory]
    [InlineData(1)]
    [InlineData(0, "DIP5101")]
    public void ResultHasAnIndicator(int indicators, params string[] broken) => Assert.Equal(broken, Broken.By(() => Activity.Results[0].With(indicators: [.. Activity.Results[0].Indicators.Take(indicators)])));

    [Fact]
    public void ReferencesStandOnOneLevel()
    {
        var onIndicators = Activity.Results[0];
        ValueList<ResultReference> own = [new ResultReference("99", "A")];

        Assert.Empty(Broken.By(() => onIndicators));
        Assert.Equal(["DIP5102"], Broken.By(() => onIndicators.With(references: own)));
        Assert.Empty(Broken.By(() => onIndicators.With(references: own, indicators: [onIndicators.Indicators[0].With(references: [])])));
    }
}
