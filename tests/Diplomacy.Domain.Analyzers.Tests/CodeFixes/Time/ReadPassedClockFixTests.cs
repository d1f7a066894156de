namespace Diplomacy.Domain.Analyzers.Tests.CodeFixes.Time;

public sealed class ReadPassedClockFixTests
{
    [Theory]
    [InlineData("IClock clock", "SystemClock.Instance.GetCurrentInstant()", "clock.GetCurrentInstant()")]
    [InlineData("IClock @event", "SystemClock.Instance.GetCurrentInstant()", "@event.GetCurrentInstant()")]
    [InlineData("IClock clock", "DateTime.UtcNow", "clock.GetCurrentInstant().ToDateTimeUtc()")]
    [InlineData("IClock clock", "DateTimeOffset.UtcNow", "clock.GetCurrentInstant().ToDateTimeOffset()")]
    [InlineData("TimeProvider time", "TimeProvider.System.GetUtcNow()", "time.GetUtcNow()")]
    [InlineData("TimeProvider time", "DateTime.UtcNow", "time.GetUtcNow().UtcDateTime")]
    [InlineData("TimeProvider time", "DateTimeOffset.UtcNow", "time.GetUtcNow()")]
    [InlineData("TimeProvider time", "DateTimeOffset.Now", "time.GetLocalNow()")]
    [InlineData("TimeProvider time, IClock clock", "SystemClock.Instance.GetCurrentInstant()", "clock.GetCurrentInstant()")]
    public Task Parameter_OfTheSameMeaning_IsRead(string parameters, string before, string after) => VerifyFix.One(
        $"static class Log {{ static object Now({parameters}) => /* now */ {before}; }}", $"static class Log {{ static object Now({parameters}) => /* now */ {after}; }}");

    [Theory]
    [InlineData("IClock one, IClock other", "SystemClock.Instance.GetCurrentInstant()")]
    [InlineData("IClock? clock", "SystemClock.Instance.GetCurrentInstant()")]
    [InlineData("IClock clock, TimeProvider time", "DateTime.UtcNow")]
    [InlineData("IClock clock", "DateTime.Now")]
    [InlineData("TimeProvider time", "DateTime.Today")]
    [InlineData("TimeProvider time", "SystemClock.Instance.GetCurrentInstant()")]
    [InlineData("DateTimeZone zone", "TimeZoneInfo.Local.Id")]
    [InlineData("", "DateTime.UtcNow")]
    public Task Reading_WithoutOneFittingClock_IsLeftToItsAuthor(string parameters, string source) => VerifyFix.None($"static class Log {{ static object Now({parameters}) => {source}; }}");

    [Fact]
    public Task Member_WhereItIsAtHand_IsRead() => VerifyFix.All(
        """
        sealed class Log(IClock clock)
        {
            private readonly IClock _clock = clock;
            public Instant First() => SystemClock.Instance.GetCurrentInstant();
        }
        sealed class Book
        {
            private readonly IClock _clock;
            public Book(IClock clock) { Opened = SystemClock.Instance.GetCurrentInstant(); _clock = clock; }
            public Instant Opened { get; }
            public Instant Now => SystemClock.Instance.GetCurrentInstant();
        }
        """,
        """
        sealed class Log(IClock clock)
        {
            private readonly IClock _clock = clock;
            public Instant First() => clock.GetCurrentInstant();
        }
        sealed class Book
        {
            private readonly IClock _clock;
            public Book(IClock clock) { Opened = clock.GetCurrentInstant(); _clock = clock; }
            public Instant Opened { get; }
            public Instant Now => _clock.GetCurrentInstant();
        }
        """);

    [Theory]
    [InlineData("static Instant Now() => SystemClock.Instance.GetCurrentInstant();")]
    [InlineData("static readonly IClock Chosen = null!; static readonly Instant Start = SystemClock.Instance.GetCurrentInstant();")]
    [InlineData("public Log() { Func<long, Instant> read = _ => SystemClock.Instance.GetCurrentInstant(); Opened = read(1); _clock = null!; }")]
    [InlineData("public Log() { Opened = SystemClock.Instance.GetCurrentInstant(); _clock = null!; }")]
    [InlineData("static Instant Now() { var now = SystemClock.Instance.GetCurrentInstant(); IClock clock = new Log()._clock; return clock is null ? now : now; } ")]
    public Task Member_ThatIsNotAtHand_IsLeftToItsAuthor(string member) =>
        VerifyFix.None($"class Log {{ private readonly IClock _clock; public Instant Opened {{ get; }} {member} }}");
}
