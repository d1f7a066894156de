namespace Diplomacy.Domain.Analyzers.Tests.Analyzers.Time;

public sealed class ReversedIntervalAnalyzerTests
{
    [Theory]
    [InlineData("new DateInterval(new LocalDate(2026, 4, 24), {|DIP1002:new LocalDate(2026, 4, 23)|})")]
    [InlineData("new DateInterval(new(2026, 4, 24), {|DIP1002:new(2026, 4, 23)|})")]
    [InlineData("new DateInterval(end: new(2026, 4, 23), start: {|DIP1002:new(2026, 4, 24)|})")]
    [InlineData("new DateInterval(new LocalDate(2026, 4, 24), {|DIP1002:new LocalDate(2026, 4, 24).PlusDays(-1)|})")]
    [InlineData("new DateInterval(LocalDate.MaxIsoValue, {|DIP1002:new LocalDate(2026, 4, 24)|})")]
    [InlineData("new Interval(Instant.FromUtc(2026, 4, 24, 0, 0, 1), {|DIP1003:Instant.FromUtc(2026, 4, 24, 0, 0)|})")]
    [InlineData("new Interval(Instant.FromUnixTimeSeconds(-1), {|DIP1003:Instant.FromUnixTimeSeconds(-2)|})")]
    [InlineData("new Interval((Instant?)Instant.FromUnixTimeSeconds(1), {|DIP1003:Instant.FromUtc(1970, 1, 1, 0, 0)|})")]
    public Task Ends_Reversed_Reports(string expression) => Verify.Check($"_ = {expression};");

    [Theory]
    [InlineData("new DateInterval(new LocalDate(2026, 4, 24), new LocalDate(2026, 4, 24))")]
    [InlineData("new DateInterval(new LocalDate(2026, 4, 24), Day(new LocalDate(2026, 4, 23)))")]
    [InlineData("new DateInterval(Day(new LocalDate(2026, 4, 24)), new LocalDate(2026, 4, 23))")]
    [InlineData("new DateInterval(new LocalDate(2026, 4, 24, CalendarSystem.Coptic), new LocalDate(2026, 4, 23, CalendarSystem.Coptic))")]
    [InlineData("new Interval(Instant.FromUtc(2026, 4, 24, 0, 0), Instant.FromUtc(2026, 4, 24, 0, 0))")]
    [InlineData("new Interval(Instant.FromUtc(2026, 4, 24, 0, 0), null)")]
    [InlineData("new Interval(null, Instant.FromUtc(2026, 4, 24, 0, 0))")]
    public Task Ends_NotKnownToBeReversed_IsSilent(string expression) => Verify.Check($"_ = {expression}; static LocalDate Day(LocalDate day) => day;");

    [Theory]
    [InlineData("new DateInterval(new(2026, 4, 24), {|DIP1002:new(2026, 4, 23)|})", "An interval of days must not end before it starts (2026-04-24); it ends on 2026-04-23. Swap the ends.")]
    [InlineData(
        "new Interval(Instant.FromUnixTimeSeconds(0), {|DIP1003:Instant.FromUnixTimeSeconds(-1)|})",
        "An interval must not end before it starts (1970-01-01T00:00:00Z); it ends at 1969-12-31T23:59:59Z. Swap the ends.")]
    public async Task Message_SaysBothEnds(string expression, string message) => Assert.Equal(message, await Verify.Message($"_ = {expression};"));
}
