namespace Diplomacy.Domain.Analyzers.Tests.Analyzers.Time;

public sealed class SentinelDateAnalyzerTests
{
    [Theory]
    [InlineData("new Visit({|DIP0205:default|})")]
    [InlineData("new Visit(day: {|DIP0205:default(LocalDate)|})")]
    [InlineData("new Visit({|DIP0205:new LocalDate()|})")]
    [InlineData("new Visit({|DIP0205:new()|})")]
    [InlineData("new Visit({|DIP0205:LocalDate.MinIsoValue|})")]
    [InlineData("new Visit(known, last: {|DIP0205:LocalDate.MaxIsoValue|})")]
    [InlineData("new Visit(known, last: {|DIP0205:default(LocalDate)|})")]
    [InlineData("new Visit(known, opens: {|DIP0205:default(LocalDateTime)|}, at: {|DIP0205:default(Instant)|}, month: {|DIP0205:default(YearMonth)|})")]
    [InlineData("new Visit(known, at: {|DIP0205:Instant.MaxValue|})")]
    [InlineData("new Visit(known, breaks: [known, {|DIP0205:default|}])")]
    [InlineData("new Visit(known, dates: new DateInterval(known, {|DIP0205:LocalDate.MaxIsoValue|}))")]
    [InlineData("Visit.TryCreate({|DIP0205:default|}, out _, out _)")]
    [InlineData("new Visit(known).With(day: {|DIP0205:default(LocalDate)|})")]
    [InlineData("new Visit({|DIP0205:open|})")]
    public Task Date_ThatStandsForNone_IsReported(string expression) => Check(expression);

    [Theory]
    [InlineData("new Visit(known)")]
    [InlineData("new Visit(known, last: null)")]
    [InlineData("new Visit(known, last: default)")]
    [InlineData("new Visit(known).With(day: default)")]
    [InlineData("new Visit(known, from: default(LocalTime), offset: default(Offset))")]
    [InlineData("new Visit(known, from: LocalTime.MinValue, count: default(int))")]
    [InlineData("new Visit(new LocalDate(1, 1, 1), at: NodaConstants.UnixEpoch)")]
    [InlineData("new Visit(given ?? default)")]
    [InlineData("known == default")]
    [InlineData("new DateInterval(default, known)")]
    [InlineData("nameof(LocalDate.MaxIsoValue)")]
    public Task Date_ThatIsMeantOrNotGivenToARecord_IsSilent(string expression) => Check(expression);

    [Fact]
    public async Task Message_OfADefault_IsWhole() => Assert.Equal(
        "'day' must be a date that is meant; 'default' is 0001-01-01, which stands for none. Give the date, or leave it out.",
        Assert.Single(await Check("new Visit({|DIP0205:default|})")).GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    private static Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> Check(string expression) => Verify.Check($$"""
        [DomainRecord] public sealed partial record Visit
        {
            public LocalDate Day { get; }
            public LocalDate? Last { get; }
            public LocalDateTime? Opens { get; }
            public Instant? At { get; }
            public YearMonth? Month { get; }
            public LocalTime? From { get; }
            public Offset? Offset { get; }
            public DateInterval? Dates { get; }
            public int Count { get; } = 3;
            public ValueList<LocalDate> Breaks { get; }
        }
        static class Program
        {
            static object Of(LocalDate known, LocalDate? given)
            {
                var open = LocalDate.MaxIsoValue;
                return ({{expression}}, open);
            }
        }
        """);
}
