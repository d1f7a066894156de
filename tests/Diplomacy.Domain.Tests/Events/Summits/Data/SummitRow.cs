using System.Globalization;
using System.Text.RegularExpressions;
using Diplomacy.Domain.Tests.Places;

namespace Diplomacy.Domain.Tests.Events.Summits.Data;

/// <summary>A summit or a session as a row of the data has it.</summary>
internal sealed partial record SummitRow(string Series, string Edition, string Dates, string Place, string Country, string Kind, string Source, string? Note)
{
    private const int FirstYear = 1900;

    public static IReadOnlyDictionary<string, SummitRow> All { get; } = Resource.Lines("summits.tsv").Skip(1).Select(Read).ToDictionary(row => row.Id);

    public string Id => IsSession ? $"session/{Edition}" : $"summit/{Series}/{Edition}";

    public bool IsSession => Series == "UNFCCC and IPCC sessions";

    /// <summary>Whether the session is one of the Conference of the Parties.</summary>
    public bool IsConferenceOfTheParties => IsSession && ConferenceNumber().IsMatch(Kind);

    /// <summary>Whether the row tells that the summit was announced, and not that it took place.</summary>
    public bool IsOnlyAnnounced => Note?.StartsWith("announced date", StringComparison.Ordinal) == true;

    /// <summary>The series; the sessions are of many, of which only the Conference of the Parties is one of summits.</summary>
    public string SeriesName => IsSession ? "COP" : Series;

    /// <summary>The number in the series; absent where the row tells the year instead, or what kind of summit outside the series it was.</summary>
    public int? Number => int.TryParse(IsSession ? ConferenceNumber().Match(Kind).Groups["number"].Value : Edition, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < FirstYear ? number : null;

    public string Name => IsSession ? Kind : $"{Series} {Edition} ({Kind})";

    public PrintedPlace PrintedPlace => new(Place, Country);

    private static SummitRow Read(string line) => line.Split('\t') is [var series, var edition, var dates, var place, var country, var kind, var source, var note]
        ? new(series, edition, dates, place, country, kind, source, note.Length == 0 ? null : note)
        : throw new FormatException(line);

    [GeneratedRegex(@"^COP (?<number>\d+)")]
    private static partial Regex ConferenceNumber();
}
