using System.Globalization;

namespace Diplomacy.Domain.Tests.Chronicles;

/// <summary>A rule that a record of real data breaks.</summary>
internal sealed record RecordFinding(string Record, string Rule)
{
    /// <summary>Everything that a chronicle is found to break with the knowledge of a day.</summary>
    public static IEnumerable<RecordFinding> In(Chronicle chronicle, NodaTime.LocalDate asOf) =>
        from violation in chronicle.Advisories().Concat(chronicle.Check()).Concat(chronicle.CheckAsOf(asOf))
        let place = int.Parse(violation.Pointer.Split('/')[2], CultureInfo.InvariantCulture)
        select new RecordFinding(chronicle.Records[place].Id.Value, violation.Id);
}
