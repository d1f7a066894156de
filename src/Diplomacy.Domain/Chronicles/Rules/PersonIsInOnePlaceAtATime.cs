using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A person is present in one place at a time.</summary>
/// <remarks>Only hours of one zone tell that two meetings are at one time.</remarks>
internal sealed class PersonIsInOnePlaceAtATime() : ChronicleRule("DIP7124", InvariantSeverity.Warning, "A person is present in one place at a time")
{
    public override IEnumerable<Violation> Check(Chronicle chronicle) =>
        from presences in chronicle.Records.SelectMany(Presences).GroupBy(static presence => presence.Person)
        from pair in Pairs([.. presences])
        where pair.One.Time.Overlaps(pair.Other.Time) && AreApart(chronicle, pair.One.Place, pair.Other.Place)
        select Broken(
            pair.Other.Pointer,
            $"a person must be present in one place at a time; '{presences.Key}' is in '{pair.One.Place}' and in '{pair.Other.Place}' ({MessageText.Of(pair.Other.Time.CalendarDays)}). Correct the attendance, the place or the time.");

    /// <summary>Who was present where, in the meetings of which place and hours are recorded.</summary>
    private static IEnumerable<Presence> Presences(DiplomaticRecord record, int at) =>
        record is Meeting { Place: { } place, Time: Schedule.Hours time } meeting
            ? from side in Enumerable.Range(0, meeting.Sides.Count)
              from member in Enumerable.Range(0, meeting.Sides[side].Members.Count)
              let delegated = meeting.Sides[side].Members[member]
              where delegated.Attendance == AttendanceStatus.Present
              select new Presence(delegated.Person, place, time, $"{Chronicle.PointerTo(at)}/sides/{MessageText.Of(side)}/members/{MessageText.Of(member)}")
            : [];

    private static IEnumerable<(Presence One, Presence Other)> Pairs(Presence[] presences) =>
        presences.SelectMany((other, at) => presences.Take(at).Select(one => (one, other)));

    /// <summary>Whether two places are physical and neither lies within the other.</summary>
    private static bool AreApart(Chronicle chronicle, Id<Place> one, Id<Place> other) =>
        IsPhysical(chronicle, one) && IsPhysical(chronicle, other) && !IdsAround(chronicle, one).Contains(other.Value) && !IdsAround(chronicle, other).Contains(one.Value);

    private static bool IsPhysical(Chronicle chronicle, Id<Place> place) => chronicle.Find(place) is { Category: not PlaceCategory.Online };

    private static HashSet<string> IdsAround(Chronicle chronicle, Id<Place> place) => Outward.From(place, inner => chronicle.Find(inner)?.Within);

    private sealed record Presence(Id<Person> Person, Id<Place> Place, Schedule Time, string Pointer);
}
