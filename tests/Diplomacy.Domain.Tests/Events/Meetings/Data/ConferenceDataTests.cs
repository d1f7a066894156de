using Diplomacy.Domain.Tests.Chronicles;

namespace Diplomacy.Domain.Tests.Events.Meetings.Data;

/// <summary>Conferences of software developers from 2014 to 2026, read into the model, and what its rules find in them.</summary>
public sealed class ConferenceDataTests
{
    [Fact]
    public void Rows_AreAllRead()
    {
        Assert.Equal(80, ConferenceRow.All.Count);
        Assert.Equal(ConferenceRow.All.Keys, ConferenceReading.Chronicle.OfKind<Meeting>().Select(meeting => meeting.Id.Value));
    }

    [Fact]
    public void Chronicle_BreaksNoRule() => Assert.Empty(RecordFinding.In(ConferenceReading.Chronicle, new(2026, 11, 1)));

    [Fact]
    public void Json_Chronicle_IsReadBackEqual() => Assert.Equal(ConferenceReading.Chronicle, Chronicle.Parse(ConferenceReading.Chronicle.ToString()));

    [Theory]
    [InlineData("RubyConf India/2014-03-22", null, "Goa")]
    [InlineData(".NET Summit/2020-08-07", AttendanceMode.Online, null)]
    [InlineData("javascript days/2021-10-04", AttendanceMode.Hybrid, "Berlin")]
    [InlineData("KotlinConf/2023-04-12", AttendanceMode.InPerson, "Amsterdam")]
    public void Mode_IsReadFromOnlineAndPlace(string id, AttendanceMode? mode, string? place)
    {
        var meeting = ConferenceReading.Chronicle.Find(Id<Meeting>.Parse($"conference/{id}"))!;

        Assert.Equal((mode, place), (meeting.Mode, ConferenceReading.Chronicle.Find(meeting.Place)?.Name.First));
    }

    [Theory, InlineData("Boston, MA", "US-MA"), InlineData("Clear Water, FL", "US-FL"), InlineData("London", null)]
    public void Place_CityOfTheUnitedStates_LiesInItsState(string name, string? state) =>
        Assert.Equal(state, ConferenceReading.Chronicle.OfKind<Place>().Single(place => place.Name.First == name).Subdivision?.Value);
}
