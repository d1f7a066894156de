using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>No record lies within itself by way of others.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal abstract class CircleRule<T>(string id, string title) : ChronicleRule(id, InvariantSeverity.Error, title)
    where T : DiplomaticRecord
{
    /// <summary>The member that leads outward.</summary>
    protected abstract string Member { get; }

    /// <summary>What must hold, as a message begins.</summary>
    protected abstract string Requirement { get; }

    /// <summary>The id of the record around another.</summary>
    protected abstract string? Around(T record);

    public override IEnumerable<Violation> Check(Chronicle chronicle)
    {
        var circles = IdsInCircles(chronicle);
        return
            from place in Enumerable.Range(0, chronicle.Records.Count)
            let record = chronicle.Records[place] as T
            where record is not null && circles.Contains(record.Id.Value)
            select Broken($"{Chronicle.PointerTo(place)}/{Member}", $"{Requirement}; '{record.Name}' is, by way of '{Around(record)}'. Correct one of them.");
    }

    /// <summary>Walks outward from each record once: what a walk has passed is not walked again.</summary>
    private HashSet<string> IdsInCircles(Chronicle chronicle)
    {
        var (passed, circles) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var record in chronicle.OfKind<T>())
        {
            var walk = new List<string>();
            for (var outer = record; outer is not null && passed.Add(outer.Id.Value); outer = Around(outer) is { } around ? chronicle.FindAny(around) as T : null)
            {
                walk.Add(outer.Id.Value);
                if (Around(outer) is { } next && walk.IndexOf(next) is >= 0 and var start) circles.UnionWith(walk.Skip(start));
            }
        }

        return circles;
    }
}
