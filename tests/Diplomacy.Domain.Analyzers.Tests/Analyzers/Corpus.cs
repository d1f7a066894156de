namespace Diplomacy.Domain.Analyzers.Tests.Analyzers;

/// <summary>Programs with every construct that the analyzers know, right ones beside wrong ones.</summary>
internal static class Corpus
{
    public static readonly string[] Statements =
    [
        "_ = new Poll(3, 1, 2);",
        "_ = new Poll(yes: -1, no: 1, cast: 5).With(cast: 0);",
        "_ = new Poll(3, 1, 5).With(yes: 9);",
        "_ = new Poll(3, 1, 4).With(yes: 4, cast: 5);",
        "_ = Poll.TryCreate(3, 1, 2, out _, out _);",
        "{ var cast = 2; _ = new Poll(3, 1, cast); }",
        "_ = new LocalDate(2026, 2, 30);",
        "_ = new LocalDate(2026, 1, 31);",
        "_ = new DateInterval(new LocalDate(2026, 4, 24), new LocalDate(2026, 4, 22));",
        "_ = new Interval(Instant.FromUtc(2026, 4, 24, 0, 0), Instant.FromUtc(2026, 4, 22, 23, 59));",
        "_ = Offset.FromHoursAndMinutes(18, 30);",
        "_ = new Congress(\"Almaty\", new DateInterval(new(2026, 4, 22), new(2026, 4, 24)), receptions: [new(\"Fair\", new DateInterval(new(2026, 4, 20), new(2026, 4, 22)))]);",
        "_ = new Congress(\"Almaty\", new DateInterval(new(2026, 4, 1), new(2026, 4, 11)), host: \"KZ\", guest: \"KZ\");",
        "_ = new Congress(\"Almaty\", new DateInterval(new(2026, 4, 1), new(2026, 4, 3)), vote: new Poll(0, 0, 0), previous: \"a\", next: \"a\").WithoutHost();",
        "_ = new Reception(\"Fair\", new DateInterval(new(2026, 4, 22), new(2026, 4, 22)), guests: 0);",
        "CountryCode country = \"KK\"; LanguageTag tag = \"kk_KZ\"; Id<Poll> id = \" a\";",
        "_ = new YearSpan(2030, 2026); YearSpan years = \"2023-27\"; _ = YearSpan.FromDateInterval(new DateInterval(new(2026, 4, 22), new(2026, 4, 24)));",
        "Fraction share = \"50%\"; _ = new Fraction(1, 0); _ = new Fraction(2, 3);",
        "LocalizedText text = [(\"en\", \"Almaty\"), (\"en\", \"\")];",
        "_ = new LocalizedText((LanguageTag)\"ru\", (\"en\", \"Almaty\"), (\"kk\", \" \"));",
        "ValueList<Reception> listed = [.. new[] { new Reception(\"Fair\", new DateInterval(new(2026, 4, 22), new(2026, 4, 22)), Timing.Before, 0) }];",
    ];

    /// <summary>What is reported whatever its constants are.</summary>
    public static readonly string[] Misuses =
    [
        "_ = SystemClock.Instance.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb.GetSystemDefault());",
        "_ = NodaTime.Extensions.ClockExtensions.InUtc(SystemClock.Instance).GetCurrentDate().PlusDays(DateTime.UtcNow.Day);",
        "_ = new ZonedClock(SystemClock.Instance, DateTimeZone.Utc, CalendarSystem.Iso).GetCurrentDate();",
        "{ Func<DateTimeOffset> now = () => TimeProvider.System.GetUtcNow(); _ = nameof(DateTime.Now) + TimeZoneInfo.Local.Id; }",
        "_ = new Schedule.Days(null!) as Schedule switch { Schedule.Days { Dates: var dates } => dates.Length, Schedule.Hours hours when hours.End is null => 2 };",
        "{ DateInterval nothing = default!; switch ((Schedule)new Schedule.Days(nothing)) { case Schedule.Days: break; } }",
        "_ = new Reception(null!, new DateInterval(default, LocalDate.MaxIsoValue)); _ = new TermEnd.Known(new());",
    ];

    /// <summary>Statements as a program, with initializers after them and <c>Unknown</c> to hide a value behind.</summary>
    public static string Program(IEnumerable<string> statements) => $$"""
        using Protocol;
        using static Hidden;
        {{string.Join('\n', statements)}}
        static class Hidden
        {
            public static T Unknown<T>(T value) => value;
        }
        static class Shared
        {
            static readonly Poll Early = new(3, 1, Cast);
            static readonly long Cast = 2;
            static Poll Late { get; } = new(3, 1, Cast);
        }
        """;
}
