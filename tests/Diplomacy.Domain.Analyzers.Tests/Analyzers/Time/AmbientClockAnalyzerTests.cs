namespace Diplomacy.Domain.Analyzers.Tests.Analyzers.Time;

public sealed class AmbientClockAnalyzerTests
{
    [Theory]
    [InlineData("{|DIP0202:SystemClock.Instance|}.GetCurrentInstant()")]
    [InlineData("((IClock){|DIP0202:SystemClock.Instance|}).GetCurrentInstant()")]
    [InlineData("{|DIP0202:SystemClock.Instance|}.InUtc().GetCurrentDate()")]
    [InlineData("{|DIP0202:SystemClock.Instance|}.InZone(zone).GetCurrentZonedDateTime()")]
    [InlineData("new ZonedClock({|DIP0202:SystemClock.Instance|}, zone, CalendarSystem.Iso).GetCurrentTimeOfDay()")]
    [InlineData("{|DIP0202:machine|}.GetCurrentInstant()")]
    [InlineData("{|DIP0202:DateTime.Now|}")]
    [InlineData("{|DIP0202:DateTime.UtcNow|}.Year")]
    [InlineData("LocalDate.FromDateTime({|DIP0202:System.DateTime.Today|})")]
    [InlineData("{|DIP0202:DateTimeOffset.Now|}")]
    [InlineData("{|DIP0202:DateTimeOffset.UtcNow|}")]
    [InlineData("{|DIP0202:TimeProvider.System|}.GetUtcNow()")]
    [InlineData("{|DIP0202:TimeProvider.System|}.GetLocalNow()")]
    [InlineData("{|DIP0202:TimeProvider.System|}.GetCurrentInstant()")]
    [InlineData("{|DIP0202:TimeProvider.System|}.ToClock().GetCurrentInstant()")]
    [InlineData("new List<int> { 1 }.Select(_ => {|DIP0202:DateTime.UtcNow|}).ToList()")]
    public Task Clock_OfTheMachine_IsNotRead(string expression) => Check(expression);

    [Theory]
    [InlineData("Later(SystemClock.Instance)")]
    [InlineData("new Calendar(SystemClock.Instance)")]
    [InlineData("chosen = SystemClock.Instance")]
    [InlineData("given ?? SystemClock.Instance")]
    [InlineData("Later(SystemClock.Instance.InUtc())")]
    [InlineData("new List<TimeProvider> { TimeProvider.System }")]
    [InlineData("Later(TimeProvider.System.ToClock())")]
    [InlineData("Call(() => DateTime.UtcNow)")]
    [InlineData("Call(() => SystemClock.Instance.GetCurrentInstant())")]
    [InlineData("Call(SystemClock.Instance.GetCurrentInstant)")]
    [InlineData("chosen.GetCurrentInstant()")]
    [InlineData("chosen.InUtc().GetCurrentDate()")]
    [InlineData("provider.GetUtcNow()")]
    [InlineData("TimeProvider.System.GetTimestamp()")]
    [InlineData("Environment.TickCount64")]
    [InlineData("System.Diagnostics.Stopwatch.StartNew()")]
    [InlineData("DateTime.UnixEpoch")]
    [InlineData("nameof(DateTime.Now) + nameof(SystemClock.Instance)")]
    [InlineData("(System.Linq.Expressions.Expression<Func<LocalDate, bool>>)(day => day.Year < DateTime.Now.Year)")]
    public Task Clock_HandedOnOrPassed_IsSilent(string expression) => Check(expression);

    [Theory]
    [InlineData("chosen.GetCurrentInstant().InZone({|DIP0202:DateTimeZoneProviders.Tzdb.GetSystemDefault()|})")]
    [InlineData("{|DIP0202:NodaTime.TimeZones.BclDateTimeZone.ForSystemDefault()|}.Id")]
    [InlineData("{|DIP0202:chosen.InTzdbSystemDefaultZone()|}.GetCurrentDate()")]
    [InlineData("{|DIP0202:{|DIP0202:SystemClock.Instance|}.InBclSystemDefaultZone()|}.GetCurrentDate()")]
    [InlineData("TimeZoneInfo.ConvertTime(DateTime.UnixEpoch, {|DIP0202:TimeZoneInfo.Local|})")]
    [InlineData("{|DIP0202:TimeProvider.System.LocalTimeZone|}.Id")]
    public Task Zone_OfTheMachine_IsNotRead(string expression) => Check(expression);

    [Theory]
    [InlineData("Call(DateTimeZoneProviders.Tzdb.GetSystemDefault())")]
    [InlineData("Call(chosen.InTzdbSystemDefaultZone())")]
    [InlineData("new Dictionary<string, TimeZoneInfo> { [\"here\"] = TimeZoneInfo.Local }")]
    [InlineData("provider.LocalTimeZone.Id")]
    [InlineData("zones.GetSystemDefault().Id")]
    [InlineData("DateTimeZoneProviders.Tzdb[\"Asia/Almaty\"].Id")]
    [InlineData("TimeZoneInfo.Utc.Id")]
    public Task Zone_HandedOnOrPassed_IsSilent(string expression) => Check(expression);

    [Fact]
    public Task Clock_ByAnotherName_IsNotRead() => Verify.Check(
        """
        using static System.DateTime;
        using static NodaTime.SystemClock;
        using Machine = NodaTime.SystemClock;
        _ = {|DIP0202:UtcNow|};
        _ = {|DIP0202:Instance|}.GetCurrentInstant();
        _ = {|DIP0202:Machine.Instance|}.GetCurrentInstant();
        """);

    [Fact]
    public Task Members_AtEveryPlace_DoNotRead() => Verify.Check(
        """
        sealed class Log
        {
            private readonly Instant _opened = {|DIP0202:SystemClock.Instance|}.GetCurrentInstant();
            public static DateTime Start { get; } = {|DIP0202:DateTime.UtcNow|};
            public DateTime Now => {|DIP0202:DateTime.Now|};
            public Instant Opened() { return Local(); Instant Local() => {|DIP0202:SystemClock.Instance|}.GetCurrentInstant(); }
            public Instant Since => _opened;
        }
        """);

    [Fact]
    public Task Clocks_OfTheUsersOwn_MayRead() => Verify.Check(
        """
        sealed class Provided(TimeProvider provider) : IClock
        {
            public Instant GetCurrentInstant() => Instant.FromDateTimeUtc(provider is null ? DateTime.UtcNow : DateTime.UnixEpoch);
            private static class Machine { public static DateTimeOffset Now => DateTimeOffset.UtcNow; }
        }
        class Skewed : TimeProvider
        {
            public override DateTimeOffset GetUtcNow() => TimeProvider.System.GetUtcNow().AddHours(1);
        }
        """);

    [Fact]
    public Task Rules_AreReportedAsRules() => Verify.Check(
        """
        [DomainRecord] public sealed partial record Visit
        {
            public LocalDate Day { get; }
            [Invariant("VISIT1", "A visit must be over; it is on {Day}.")] bool IsOver => Day.Year <= DateTime.Now.Year;
            [Lowerable] public bool IsLong => Day.Year <= DateTime.Now.Year;
            public bool IsShort => Day.Year <= {|DIP0202:DateTime.Now|}.Year;
        }
        """);

    [Fact]
    public Task GeneratedCode_IsSilent() => Verify.Check(
        """
        [System.CodeDom.Compiler.GeneratedCode("tool", "1")] class Made { DateTime Now => DateTime.Now; }
        """);

    [Fact]
    public async Task Message_OfAClock_IsWhole() => Assert.Equal(
        "A clock must be passed; 'SystemClock.Instance' is the machine's own. Take an IClock, or the moment, from the caller.",
        await Verify.Message("_ = {|DIP0202:SystemClock.Instance|}.GetCurrentInstant();"));

    [Fact]
    public async Task Message_OfAZone_IsWhole() => Assert.Equal(
        "A zone must be passed; 'TimeZoneInfo.Local' is the machine's own. Take the zone from the caller.",
        await Verify.Message("_ = {|DIP0202:TimeZoneInfo.Local|}.Id;"));

    private static async Task Check(string expression) => await Verify.Check($$"""
        using NodaTime.Extensions;
        sealed class Calendar(IClock clock)
        {
            public IClock Clock => clock;
            static object? Use(IClock? given, IClock chosen, TimeProvider provider, IDateTimeZoneProvider zones, DateTimeZone zone, SystemClock machine) => {{expression}};
            static object? Later(object clock) => clock;
            static object? Call<T>(Func<T> read) => read;
            static object? Call(object value) => value;
        }
        """);
}
