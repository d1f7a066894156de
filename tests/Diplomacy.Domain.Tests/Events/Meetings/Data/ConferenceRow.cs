using Diplomacy.Domain.Tests.Places;

namespace Diplomacy.Domain.Tests.Events.Meetings.Data;

/// <summary>A conference of software developers as a row of the data has it.</summary>
internal sealed record ConferenceRow(string Name, string Start, string End, PrintedPlace? Place, bool? IsOnline, string Source)
{
    public static IReadOnlyDictionary<string, ConferenceRow> All { get; } = Resource.Lines("conferences.tsv").Skip(1).Select(Read).ToDictionary(row => row.Id);

    public string Id => $"conference/{Name}/{Start}";

    /// <summary>How those who took part came together; absent where the row does not tell.</summary>
    public AttendanceMode? Mode => (IsOnline, Place) switch
    {
        (true, null) => AttendanceMode.Online,
        (true, _) => AttendanceMode.Hybrid,
        (false, _) => AttendanceMode.InPerson,
        _ => null,
    };

    private static ConferenceRow Read(string line) => line.Split('\t') is [var name, var start, var end, var city, var country, var online, var source, ""]
        ? new(name, start, end, city.Length == 0 ? null : new PrintedPlace(city, country), online.Length == 0 ? null : bool.Parse(online), source)
        : throw new FormatException(line);
}
