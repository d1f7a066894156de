using Diplomacy.Domain.Tests.Serialization.Samples;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Diplomacy.Domain.Tests.Serialization;

/// <summary>Valid values of the samples.</summary>
static class Arbitraries
{
    static readonly Gen<LocalDate> Days = Gen.Choose(0, 2).Select(static days => Sessions.Dates.Start.PlusDays(days));
    static readonly Gen<Id<Notice>> Ids = Gen.Elements("s-1", "s/2", "ө~3", "\"4\"").Select(static text => Id<Notice>.Parse(text));
    static readonly Gen<string> Texts = Gen.Elements("Water", "Су", "水", "💧", "a\"b\\c\n\u0001", "");
    static readonly Gen<decimal> Decimals = ArbMap.Default.GeneratorFor<decimal>();
    static readonly Gen<LocalTime> Times = Gen.Choose(0, 86_399).Select(static second => LocalTime.Midnight.PlusSeconds(second).PlusNanoseconds(second % 3));
    static readonly Gen<Instant> Instants = Gen.Choose(int.MinValue, int.MaxValue).Select(static second => Instant.FromUnixTimeSeconds(second).PlusNanoseconds(second % 2));

    public static Arbitrary<Opening> Opening() => Gen.Sized(Openings).ToArbitrary();

    public static Arbitrary<SessionItem> SessionItem() => Items().ToArbitrary();

    public static Arbitrary<Pair<SessionItem>> Pair() => (
        from first in Items()
        from second in Items().OrNull()
        from others in Lists(Items())
        select new Pair<SessionItem>(first, second, others)).ToArbitrary();

    public static Arbitrary<Session> Session() => (
        from id in Ids
        from title in Gen.Elements<LocalizedText>("Session", new(("en", "Session"), ("kk", "Отырыс")), new LocalizedText(("en", "Session"), ("kk", "Отырыс")).WithOriginal("kk"))
        from revision in Gen.Choose(1, 3)
        from opening in Gen.Sized(Openings)
        from country in Gen.Elements("KZ", "SUHH").Select(static code => CountryCode.Parse(code)).OrNull()
        from follows in Ids.OrNull()
        from items in Lists(Items())
        from daysOff in Lists(Days)
        from access in Gen.Elements(Access.Public, Access.ByInvitation, Access.MembersOnly)
        from alsoFor in Lists(Gen.Elements(Access.Public, Access.MembersOnly))
        select new Session(id, title, Sessions.Dates, opening, revision, country, follows, items, daysOff: daysOff, access: access, alsoFor: alsoFor)).ToArbitrary();

    static Gen<Opening> Openings(int size)
    {
        var simple = Gen.OneOf(Gen.Constant<Opening>(new Opening.Open()), Times.Select(static time => (Opening)new Opening.At(time)));
        return size == 0 ? simple : Gen.OneOf(
            simple,
            from notice in Ids
            from otherwise in Openings(Math.Min(size, 8) / 2).OrNull()
            select (Opening)new Opening.After(notice, otherwise));
    }

    static Gen<SessionItem> Items() =>
        from day in Days
        from text in Texts
        from number in Gen.Elements<int?>(null, 1, 2, int.MaxValue)
        from papers in ArbMap.Default.GeneratorFor<long>()
        from cost in Decimals
        from isPublic in Gen.Elements(true, false)
        from time in Times
        from published in Instants
        from about in Lists(Ids)
        select new SessionItem(
            day,
            text,
            number,
            papers,
            cost,
            isPublic,
            time,
            day + time,
            isPublic ? new YearMonth(time.Hour - 9998, 1 + (time.Minute % 12)) : null,
            Offset.FromSeconds(time.Second * 600),
            published,
            about);

    static Gen<ValueList<T>> Lists<T>(Gen<T> items)
        where T : notnull => Gen.Choose(0, 20).SelectMany(count => items.ArrayOf(count)).Select(static drawn => (ValueList<T>)[.. drawn]);
}
