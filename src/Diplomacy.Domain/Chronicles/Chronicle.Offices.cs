using NodaTime;

namespace Diplomacy.Domain;

/// <content>Who held an office.</content>
public sealed partial class Chronicle
{
    /// <summary>Who held an office on a day.</summary>
    /// <remarks>
    /// A term whose end is not recorded is not one that goes on. A person is definitely in office between any two days on which that is known: the first day, the last one, and days on which a
    /// source names the holder. Where the holders who are certain fill every seat, nobody else may have held it.
    /// </remarks>
    /// <param name="office">The office.</param>
    /// <param name="day">The day.</param>
    /// <returns>The holders who are certain first, each group in the order of the chronicle; empty where nobody is known.</returns>
    public ValueList<OfficeHolder> HoldersOf(Id<Office> office, LocalDate day)
    {
        var holders = OfKind<Incumbency>()
            .Where(incumbency => incumbency.Office == office)
            .Select(incumbency => new OfficeHolder(incumbency, incumbency.Covers(day)))
            .Where(static holder => holder.Certainty != Certainty.Never)
            .ToArray();
        var certain = holders.Where(static holder => holder.Certainty == Certainty.Definitely).ToArray();
        return certain.Length >= SeatsOf(office) ? [.. certain] : [.. certain, .. holders.Except(certain)];
    }

    /// <summary>Whether a person held an office on a day.</summary>
    /// <param name="person">The person.</param>
    /// <param name="office">The office.</param>
    /// <param name="day">The day.</param>
    /// <returns>Never, where the terms that are recorded exclude it, or where others filled every seat; where no term of the person is recorded, possibly.</returns>
    public Certainty Held(Id<Person> person, Id<Office> office, LocalDate day)
    {
        var holders = HoldersOf(office, day);
        if (holders.Where(holder => holder.Incumbency.Person == person).Select(static holder => (Certainty?)holder.Certainty).Max() is { } certainty) return certainty;

        var isFilled = holders.Count(static holder => holder.Certainty == Certainty.Definitely) >= SeatsOf(office);
        return isFilled || OfKind<Incumbency>().Any(incumbency => incumbency.Office == office && incumbency.Person == person) ? Certainty.Never : Certainty.Possibly;
    }

    private int SeatsOf(Id<Office> office) => Find(office)?.Seats ?? 1;
}
