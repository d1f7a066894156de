using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain.Expressions;

public class MessageTemplateTests
{
    [Theory]
    [InlineData("yes is {Yes}; valid {Valid}.", "yes is 4; valid 9.")]
    [InlineData("{Missing} {Nothing} {Nothing.Length} {Name.Length}", "unknown absent absent 6")]
    [InlineData("{{Yes}} {{{Yes}}}", "{Yes} {4}")]
    [InlineData("{ } {} {1} {Yes", "{ } {} {1} {Yes")]
    [InlineData("}Yes{", "}Yes{")]
    [InlineData("", "")]
    public void Render_Placeholders_StandForValues(string template, string expected) => Assert.Equal(expected, Render(template, new Breach(null, default, default)));

    [Fact]
    public void Render_Item_IsTheBreachs() =>
        Assert.Equal("0: Almaty of Almaty", Render("{index}: {item.Name} of {Name}", new Breach(0, new EquatableArray<Value>([Examples.Record("Tally", ("Name", Value.From("Almaty")))]), default)));

    public static TheoryData<object, object?> Pairs => new()
    {
        { Value.Null, null },
        { Value.True, true },
        { Value.From(-5L), -5L },
        { new DecimalValue(1.50m), 1.50m },
        { Value.From("text"), "text" },
        { new EnumValue("IsoDayOfWeek", "Sunday", 7), IsoDayOfWeek.Sunday },
        { new EnumValue("IsoDayOfWeek", "", 42), (IsoDayOfWeek)42 },
        { new EnumValue("UriFormat", "UriEscaped", 1), UriFormat.UriEscaped },
        { Date(2026, 4, 22), new LocalDate(2026, 4, 22) },
        { Date(-44, 3, 15), new LocalDate(-44, 3, 15) },
        { new DateIntervalValue(Date(2026, 4, 22).Date, Date(2026, 4, 24).Date), new DateInterval(new LocalDate(2026, 4, 22), new LocalDate(2026, 4, 24)) },
        { new TimeValue(25_200_000_000_000), new LocalTime(7, 0) },
        { new TimeValue(25_230_000_000_000), new LocalTime(7, 0, 30) },
        { new TimeValue(25_200_250_000_000), new LocalTime(7, 0, 0, 250) },
        { new DateTimeValue(Date(2026, 4, 22).Date, 25_200_000_000_000), new LocalDateTime(2026, 4, 22, 7, 0) },
        { new InstantValue(Date(2026, 4, 22).Date, 25_200_000_000_000), Instant.FromUtc(2026, 4, 22, 7, 0) },
        { new YearMonthValue(2026, 4), new YearMonth(2026, 4) },
        { new OffsetValue(18_000), Offset.FromHours(5) },
        { new OffsetValue(-19_800), Offset.FromHoursAndMinutes(-5, -30) },
        { new OffsetValue(1), Offset.FromSeconds(1) },
        { new OffsetValue(0), Offset.Zero },
        { ListValue.Of(Value.From(1), Value.Null, Value.False), new object?[] { 1, null, false } },
    };

    [Theory, MemberData(nameof(Pairs))]
    public void Text_AnyValue_IsTheRuntimes(object value, object? runtime) => Assert.Equal(MessageText.Of(runtime), value.ToString());

    [Theory]
    [InlineData("UNSymbol")]
    [InlineData("Days")]
    [InlineData("ISO")]
    [InlineData("AType")]
    [InlineData("x")]
    [InlineData("")]
    public void CamelCase_AnyName_IsTheWiresName(string name) => Assert.Equal(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name), ValueText.CamelCase(name));

    private static DateValue Date(int year, int month, int day) => new(CivilDate.Of(year, month, day)!.Value);

    private static string Render(string template, Breach breach) => MessageTemplate.Parse(template).Render(
        Examples.Interpreter,
        Examples.Record("Tally", ("Yes", Value.From(4)), ("No", Value.From(5)), ("Nothing", Value.Null), ("Name", Value.From("Almaty"))),
        breach);
}
