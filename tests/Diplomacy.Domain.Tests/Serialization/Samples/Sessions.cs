using NodaTime;

namespace Diplomacy.Domain.Tests.Serialization.Samples;

/// <summary>Sessions to read and write.</summary>
static class Sessions
{
    public static readonly DateInterval Dates = new(new LocalDate(2026, 4, 22), new LocalDate(2026, 4, 24));

    public static readonly Session Small = new("s-0", "Opening", Dates, new Opening.Open());

    /// <summary>One with every member.</summary>
    public static readonly Session Full = new(
        "s-1",
        new LocalizedText(("en", "Session"), ("kk", "Отырыс")),
        Dates,
        new Opening.After("s-0", new Opening.At(new LocalTime(10, 30))),
        revision: 3,
        country: CountryCode.Parse("KZ"),
        follows: "s-0",
        items: [Item, new SessionItem(new LocalDate(2026, 4, 23), "Air")],
        languages: [LanguageTag.Parse("kk"), LanguageTag.Parse("ru")],
        daysOff: [new LocalDate(2026, 4, 23)],
        access: Access.ByInvitation,
        alsoFor: [Access.MembersOnly, Access.Public]);

    static SessionItem Item => new(
        new LocalDate(2026, 4, 22),
        "Water \"& air\"\n",
        number: 1,
        papers: 12,
        cost: 1.50m,
        isPublic: false,
        from: new LocalTime(9, 0, 0, 5),
        deadline: new LocalDateTime(2026, 4, 1, 18, 0),
        month: new YearMonth(2026, 4),
        shift: Offset.FromHours(5),
        published: Instant.FromUtc(2026, 2, 11, 8, 0),
        about: ["s-0"]);
}
