using NodaTime;

namespace Diplomacy.Domain.Tests.Events;

public sealed class DiplomaticEventTests
{
    [Theory]
    [InlineData("summit/one")]
    [InlineData("meeting/one", "DIP3001")]
    public void EventIsNotItsOwnParent(string parent, params string[] broken) => Assert.Equal(broken, Broken.By(() => Samples.Meeting().With(parent: parent)));

    [Theory]
    [InlineData("summit/one", MarginRelation.After)]
    [InlineData(null, MarginRelation.During)]
    [InlineData(null, MarginRelation.Before, "DIP3016")]
    [InlineData(null, MarginRelation.After, "DIP3016")]
    public void OnlyPartLiesBeforeOrAfter(string? parent, MarginRelation relation, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Meeting().With(parent: Samples.Id<DiplomaticEvent>(parent), relationToParent: relation)));

    [Fact]
    public void EventCitesASource()
    {
        Assert.Empty(Broken.By(() => Samples.Summit()));
        Assert.Equal(["DIP3002"], Broken.By(() => Samples.Summit().With(sources: [])));
    }

    [Fact]
    public void Dates_EachCase_AreTheDaysTouched()
    {
        var days = Samples.Dates("2026-04-22/2026-04-24");
        var night = new DateInterval(new LocalDate(2026, 3, 15), new LocalDate(2026, 3, 16));

        Assert.Equal(days, Samples.Summit().Dates);
        Assert.Equal(night, Samples.Summit().With(schedule: Samples.Hours("2026-03-15T20:00", "2026-03-16T08:00")).Dates);
        Assert.Equal(1, Samples.Summit().With(schedule: Samples.Hours("2026-03-15T20:00", null)).Dates!.Length);
        Assert.Null(Samples.Summit().WithoutSchedule().Dates);
    }
}
