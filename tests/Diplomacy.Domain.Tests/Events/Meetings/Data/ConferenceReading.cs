using Diplomacy.Domain.Tests.Places;
using Diplomacy.Domain.Tests.Sources;

namespace Diplomacy.Domain.Tests.Events.Meetings.Data;

/// <summary>Reads the rows as records.</summary>
internal static class ConferenceReading
{
    public static Chronicle Chronicle { get; } = Read([.. ConferenceRow.All.Values]);

    /// <summary>The meeting: of many sides, none of which the row names. It stands as agreed, for the list announces conferences and does not tell whether they were held.</summary>
    public static Meeting ToMeeting(this ConferenceRow row) => new(
        row.Id, row.Name, MeetingCategory.Multilateral, new MeetingStage.Scheduled(),
        sources: PrintedSource.Cite(row.Source), schedule: EdtfSchedule.Of($"{row.Start}/{row.End}"), place: Samples.Id<Place>(row.Place?.Id), mode: row.Mode);

    private static Chronicle Read(IReadOnlyList<ConferenceRow> rows) => new([
        .. rows.SelectMany(row => PrintedSource.AllOf(row.Source)).Distinct().Select(source => source.ToSource()),
        .. rows.Select(row => row.Place).OfType<PrintedPlace>().DistinctBy(place => place.Id).Select(place => place.ToPlace()),
        .. rows.Select(ToMeeting)]);
}
