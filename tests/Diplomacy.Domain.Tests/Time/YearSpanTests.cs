using System.Globalization;
using System.Text;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Serialization;
using Diplomacy.Domain.Tests.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Diplomacy.Domain.Tests.Time;

public sealed class YearSpanTests
{
    private const string Form = "A span of years must be two years of four digits with a slash between them, such as '2026/2030'";

    private static readonly YearSpan Framework = "2026/2030";

    public static Arbitrary<YearSpan> Spans { get; } = Gen.Choose(1, 9999).Two()
        .Select(static years => new YearSpan(Math.Min(years.Item1, years.Item2), Math.Max(years.Item1, years.Item2))).ToArbitrary();

    [Theory]
    [InlineData(1, 1)]
    [InlineData(9999, 9999)]
    [InlineData(2026, 2026)]
    [InlineData(2026, 2027)]
    [InlineData(2026, 2025, "DIP1061")]
    [InlineData(0, 1, "DIP1062")]
    [InlineData(9999, 10000, "DIP1062")]
    [InlineData(10000, 0, "DIP1062", "DIP1062")]
    [InlineData(int.MinValue, int.MaxValue, "DIP1062", "DIP1062")]
    public void Constructor_Years_AreInOrderAndInTheCalendar(int first, int last, params string[] broken) => Assert.Equal(broken, Refusals(() => new YearSpan(first, last)).Select(Id));

    [Fact]
    public void Constructor_Refused_SaysHow()
    {
        var (first, last) = (2030, 2026);

        Assert.Equal(["DIP1061: The last year of a span must not be before the first (2030); it is 2026. Swap the years: '2026/2030'."], Refusals(() => new YearSpan(first, last)));
        Assert.Equal(["DIP1062: A year of a span must be from 1 to 9999; the first is 0. Write the year of the calendar in full."], Refusals(() => new YearSpan(first - 2030, last)));
    }

    [Theory]
    [InlineData("", "; it is ''. Write both years in full, the last one included.")]
    [InlineData("2026", "; it is '2026' and ends too early. Write '2026/2026'.")]
    [InlineData("2023-27", "; it is '2023-27' and is not from character 5 on. Write '2023/2027'.")]
    [InlineData("2023/27", "; it is '2023/27' and ends too early. Write '2023/2027'.")]
    [InlineData("2026–2030", "; it is '2026–2030' and is not from character 5 on. Write '2026/2030'.")]
    [InlineData("2026-2030", "; it is '2026-2030' and is not from character 5 on. Write '2026/2030'.")]
    [InlineData(" 2026 / 2030 ", "; it is ' 2026 / 2030 ' and is not from character 1 on. Write '2026/2030'.")]
    [InlineData("2001-05", "; it is '2001-05' and is not from character 5 on. Write both years in full, the last one included.")]
    [InlineData("2001–05", "; it is '2001–05' and is not from character 5 on. Write '2001/2005'.")]
    [InlineData("1998/02", "; it is '1998/02' and ends too early. Write both years in full, the last one included.")]
    [InlineData("2030-2026", "; it is '2030-2026' and is not from character 5 on. Write both years in full, the last one included.")]
    [InlineData("26/30", "; it is '26/30' and is not from character 3 on. Write both years in full, the last one included.")]
    [InlineData("2026/203", "; it is '2026/203' and ends too early. Write both years in full, the last one included.")]
    [InlineData("2026/203x", "; it is '2026/203x' and is not from character 9 on. Write both years in full, the last one included.")]
    [InlineData("2026/2030/2034", "; it is '2026/2030/2034' and is not from character 10 on. Write both years in full, the last one included.")]
    [InlineData("2026/..", "; it is '2026/..' and is not from character 6 on. Write both years in full, the last one included.")]
    [InlineData("٢٠٢٦/٢٠٣٠", "; it is '٢٠٢٦/٢٠٣٠' and is not from character 1 on. Write both years in full, the last one included.")]
    public void Parse_OtherForm_BreaksDip1060(string text, string fault) => Assert.Equal($"DIP1060: {Form}{fault}", Refusal(text));

    [Theory]
    [InlineData("2026/2025", "DIP1061: The last year of a span must not be before the first (2026); it is 2025. Swap the years: '2025/2026'.")]
    [InlineData("0000/2030", "DIP1062: A year of a span must be from 1 to 9999; the first is '0000'. Write the year of the calendar in full.")]
    [InlineData("2026/20300", "DIP1062: A year of a span must be from 1 to 9999; the last is '20300'. Write the year of the calendar in full.")]
    [InlineData("99999999999/2030", "DIP1062: A year of a span must be from 1 to 9999; the first is '99999999999'. Write the year of the calendar in full.")]
    public void Parse_YearsOfNoSpan_BreaksTheirRule(string text, string message) => Assert.Equal(message, Refusal(text));

    [Theory]
    [InlineData("2026/2030", 2026, 2030, 5)]
    [InlineData("2026/2026", 2026, 2026, 1)]
    [InlineData("0001/9999", 1, 9999, 9999)]
    public void Parse_Span_HasItsYears(string text, int first, int last, int years)
    {
        var span = YearSpan.Parse(text);

        Assert.Equal((first, last, years), (span.FirstYear, span.LastYearInclusive, span.Years));
        Assert.Equal(text, span.ToString());
    }

    [Fact]
    public void Parse_BytesThatAreNotUtf8_BreaksDip1060() => Assert.StartsWith(
        "DIP1060", Assert.Throws<FormatException>(() => YearSpan.Parse([.. "2026/203"u8, 0xff], null)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-01-01/2030-12-31")]
    [InlineData("2026-01-01/2026-12-31")]
    [InlineData("9999-01-01/9999-12-31")]
    [InlineData("2026-01-02/2030-12-31", "DIP1063")]
    [InlineData("2026-02-01/2030-12-31", "DIP1063")]
    [InlineData("2026-01-01/2030-12-30", "DIP1063")]
    [InlineData("2026-01-01/2030-11-30", "DIP1063")]
    [InlineData("0000-01-01/0001-12-31", "DIP1062")]
    public void FromDateInterval_Days_AreWholeYears(string dates, params string[] broken)
    {
        var days = Samples.Dates(dates);

        Assert.Equal(broken, Refusals(() => YearSpan.FromDateInterval(days!)).Select(Id));
        Assert.Equal(broken.Length == 0, YearSpan.TryFromDateInterval(days!, out var span));
        Assert.Equal(broken.Length == 0 ? days : null, span?.ToDateInterval());
    }

    [Fact]
    public void FromDateInterval_OtherDays_SaysWhich() => Assert.Equal(
        ["DIP1063: The days of whole years must be from a 1 January to a 31 December, first and last included; they are 2026-01-01/2030-06-30. Give whole years, or keep the days."],
        Refusals(() => YearSpan.FromDateInterval(Samples.Dates("2026-01-01/2030-06-30")!)));

    [Fact]
    public void FromDateInterval_OtherCalendar_IsOfTheSameDays()
    {
        var days = Framework.ToDateInterval();

        Assert.Equal(Framework, YearSpan.FromDateInterval(new DateInterval(days.Start.WithCalendar(CalendarSystem.Julian), days.End.WithCalendar(CalendarSystem.Julian))));
        Assert.False(YearSpan.TryFromDateInterval(new DateInterval(new LocalDate(2026, 1, 1, CalendarSystem.Julian), new LocalDate(2030, 12, 31, CalendarSystem.Julian)), out _));
    }

    [Theory]
    [InlineData(2025, false)]
    [InlineData(2026, true)]
    [InlineData(2030, true)]
    [InlineData(2031, false)]
    public void Contains_Year_IncludesBothEnds(int year, bool isContained)
    {
        Assert.Equal(isContained, Framework.Contains(year));
        Assert.Equal(isContained, Framework.Contains(new LocalDate(year, 1, 1)));
        Assert.Equal(isContained, Framework.Contains(new LocalDate(year, 12, 31)));
        Assert.Equal(isContained, Framework.Contains(new LocalDate(year, 12, 31).WithCalendar(CalendarSystem.Julian)));
    }

    [Theory]
    [InlineData("2026/2030", true, true, false)]
    [InlineData("2027/2029", true, true, false)]
    [InlineData("2025/2026", false, true, false)]
    [InlineData("2030/2031", false, true, false)]
    [InlineData("2021/2025", false, false, false)]
    [InlineData("2031/2035", false, false, true)]
    [InlineData("2032/2035", false, false, false)]
    public void Relations_OtherSpan_AreOfWholeYears(string other, bool contains, bool overlaps, bool isFollowedBy) =>
        Assert.Equal((contains, overlaps, isFollowedBy), (Framework.Contains(YearSpan.Parse(other)), Framework.Overlaps(YearSpan.Parse(other)), Framework.IsFollowedBy(YearSpan.Parse(other))));

    [Fact]
    public void Conversion_Text_ParsesIt()
    {
        Assert.Equal(new YearSpan(2026, 2030), Framework);
        Assert.Throws<ArgumentNullException>(() => (YearSpan)(string)null!);
    }

    [Property]
    public Property Text_AnySpan_IsReadBack() => Prop.ForAll(Spans, TextType.IsReadBack);

    [Property]
    public Property Json_AnySpan_IsReadBack() => Prop.ForAll(Spans, static span =>
        DiplomacyJson.Parse<FrameworkPeriod>(DiplomacyJson.WriteString(Samples.Framework().With(period: span))).Period == span);

    [Property]
    public Property ToDateInterval_AnySpan_IsReadBack() => Prop.ForAll(Spans, static span => YearSpan.FromDateInterval(span.ToDateInterval()) == span);

    [Property]
    public Property Relations_AnyTwo_AgreeWithTheirYears() => Prop.ForAll(NearSpans, NearSpans, static (one, other) =>
    {
        var (ours, theirs) = (Years(one), Years(other));
        return one.Years == ours.Length
            && ours.All(one.Contains)
            && one.Contains(other) == !theirs.Except(ours).Any()
            && one.Overlaps(other) == theirs.Intersect(ours).Any()
            && one.IsFollowedBy(other) == (ours[^1] + 1 == theirs[0]);
    });

    [Property]
    public bool Constructor_AnyTwoYears_AgreesWithText(short first, short last)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{first:D4}/{last:D4}");
        var refusals = Refusals(() => new YearSpan(first, last));
        return YearSpan.TryParse(text, out var span)
            ? refusals.Length == 0 && (span.FirstYear, span.LastYearInclusive) == (first, last)
            : refusals.Length > 0 && (first < 0 || last < 0 || Id(Refusal(text)) == Id(refusals[0]));
    }

    [Property(MaxTest = 500)]
    public bool Parse_AnyText_ReadersAgree(string? text) => text is null || TextType.ReadersAgree<YearSpan>(text);

    [Property(MaxTest = 500)]
    public Property Parse_NearlyASpan_ReadersAgree() => Prop.ForAll(
        Gen.Elements("0129/-–. x٢".ToCharArray()).ArrayOf().Select(static characters => new string(characters)).ToArbitrary(),
        static text => TextType.ReadersAgree<YearSpan>(text) && TextType.ReadersAgree<YearSpan>($"2026/{text}") && TextType.ReadersAgree<YearSpan>($"2026{text}2030"));

    [Theory]
    [InlineData("2026/2030", true)]
    [InlineData("0001/9999", true)]
    [InlineData("0000/2030", false)]
    [InlineData("2026/0000", false)]
    [InlineData("2026-2030", false)]
    [InlineData("2026/20300", false)]
    public void Schema_Text_IsAcceptedWhereItIsRead(string text, bool isAccepted)
    {
        var record = DiplomacyJson.WriteString(Samples.Framework()).Replace("2026/2030", text, StringComparison.Ordinal);

        Assert.Equal(isAccepted, new SchemaValidator(DiplomacyJson.Schema<FrameworkPeriod>()).Accepts(record));
        Assert.Equal(isAccepted, DiplomacyJson.TryParse<FrameworkPeriod>(record, out _, out _));
    }

    [Theory]
    [InlineData("2030/2026", "DIP1061")]
    [InlineData("2026-2030", "DIP1060")]
    [InlineData("2026/10000", "DIP1062")]
    public void Reader_NoSpan_SaysWhereUnderTheRulesId(string text, string id)
    {
        var record = DiplomacyJson.WriteString(Samples.Framework()).Replace("2026/2030", text, StringComparison.Ordinal);

        Assert.False(DiplomacyJson.TryParse<FrameworkPeriod>(Encoding.UTF8.GetBytes(record), out _, out var violations));
        Assert.Equal((id, "/period", Refusal(text)), (violations[0].Id, violations[0].Pointer, violations[0].ToString()));
    }

    private static Arbitrary<YearSpan> NearSpans { get; } = Gen.Choose(2020, 2026).Two()
        .Select(static years => new YearSpan(Math.Min(years.Item1, years.Item2), Math.Max(years.Item1, years.Item2))).ToArbitrary();

    private static int[] Years(YearSpan span) => [.. Enumerable.Range(span.FirstYear, span.LastYearInclusive - span.FirstYear + 1)];

    private static string Refusal(string text) => Assert.Throws<FormatException>(() => YearSpan.Parse(text)).Message;

    private static string Id(string message) => message.Split(':')[0];

    private static string[] Refusals(Func<YearSpan> build)
    {
        try
        {
            _ = build();
            return [];
        }
        catch (InvariantException refusal)
        {
            return [.. refusal.Violations.Select(static violation => violation.ToString())];
        }
    }
}
