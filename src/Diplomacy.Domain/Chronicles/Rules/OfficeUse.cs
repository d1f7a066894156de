using NodaTime;

namespace Diplomacy.Domain;

/// <summary>That somebody takes part in an office.</summary>
/// <param name="Pointer">Where that stands in the chronicle.</param>
/// <param name="Person">The person.</param>
/// <param name="Office">The office.</param>
/// <param name="Day">The day.</param>
internal sealed record OfficeUse(string Pointer, Id<Person> Person, Id<Office> Office, LocalDate Day)
{
    /// <summary>Every delegate of a meeting whose office and day are recorded, in the order of the text.</summary>
    public static IEnumerable<OfficeUse> Of(Chronicle chronicle) =>
        from place in Enumerable.Range(0, chronicle.Records.Count)
        let meeting = chronicle.Records[place] as Meeting
        let days = meeting?.Dates
        where meeting is not null && days is not null
        from side in Enumerable.Range(0, meeting.Sides.Count)
        from member in Enumerable.Range(0, meeting.Sides[side].Members.Count)
        let delegation = meeting.Sides[side]
        let office = delegation.Members[member].Office
        where office is not null
        select new OfficeUse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Chronicle.PointerTo(place)}/sides/{side}/members/{member}/office"), delegation.Members[member].Person, office, days.Start);
}
