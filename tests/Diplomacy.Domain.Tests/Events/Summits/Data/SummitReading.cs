using Diplomacy.Domain.Tests.Sources;

namespace Diplomacy.Domain.Tests.Events.Summits.Data;

/// <summary>Reads the rows as records.</summary>
internal static class SummitReading
{
    /// <summary>All rows, those that are refused as <see cref="SummitRowFaults"/> mends them.</summary>
    public static Chronicle Chronicle { get; } = Read([.. SummitRow.All.Values.Select(SummitRowFaults.Mended)]);

    public static DiplomaticEvent ToEvent(this SummitRow row) => row is { IsSession: true, IsConferenceOfTheParties: false } ? ToMeeting(row) : ToSummit(row);

    private static Chronicle Read(IReadOnlyList<SummitRow> rows) => new([
        .. rows.SelectMany(row => PrintedSource.AllOf(row.Source)).Distinct().Select(source => source.ToSource()),
        .. rows.Select(row => row.PrintedPlace).DistinctBy(place => place.Id).Select(place => place.ToPlace()),
        .. rows.Select(ToEvent)]);

    /// <summary>Sessions of subsidiary bodies and of the panel, and workshops: many sides at work, not at a high level.</summary>
    private static Meeting ToMeeting(SummitRow row) => new(
        row.Id, row.Name, MeetingCategory.Multilateral, new MeetingStage.Held(),
        sources: PrintedSource.Cite(row.Source), note: Samples.Text(row.Note), schedule: EdtfSchedule.Of(row.Dates), place: row.PrintedPlace.Id);

    private static Summit ToSummit(SummitRow row) => new(
        row.Id, row.Name, row.IsOnlyAnnounced ? new SummitStage.Announced() : new SummitStage.Concluded(),
        sources: PrintedSource.Cite(row.Source), assertions: SummitClaims.Of(row), note: Samples.Text(row.Note),
        schedule: EdtfSchedule.Of(row.Dates), place: row.PrintedPlace.Id, series: row.SeriesName, edition: row.Number);
}
