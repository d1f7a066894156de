using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>That a person holds an office.</summary>
[DomainRecord("incumbency")]
public sealed partial record Incumbency : DiplomaticRecord
{
    /// <summary>The holder.</summary>
    public Id<Person> Person { get; }

    /// <summary>The office.</summary>
    public Id<Office> Office { get; }

    /// <summary>The first day of the term, as exactly as it is known.</summary>
    public EdtfValue? From { get; }

    /// <summary>How the term ended; absent where nothing is known of it.</summary>
    public TermEnd? End { get; }

    /// <summary>Whether the person only acts in the office.</summary>
    public bool IsActing { get; } = false;

    /// <summary>Days on which a source names the person as the holder, as exactly as they are known.</summary>
    public ValueList<EdtfValue> AttestedOn { get; }

    /// <summary>The last day of the term, included, as exactly as it is known; absent where nothing is known of it or the term goes on.</summary>
    [Lowerable] public EdtfValue? LastDay => End is TermEnd.Known known ? known.On : null;

    /// <summary>The days at which it may become certain that the term is going on.</summary>
    internal IEnumerable<LocalDate> TurningDays => AttestedOn.Append(From).Append(LastDay).Select(static date => date?.LatestDay).OfType<LocalDate>();

    [Invariant("DIP2150", "A term must not end before its first day ({From}); it ends on {LastDay}. Exchange or correct the days.")]
    bool TermDoesNotEndBeforeItBegins => !(From?.EarliestDay > LastDay?.LatestDay);

    [Invariant("DIP2151", "A day of attestation must lie within the term ({From} to {LastDay}); it is {item}. Correct the day or the term.", ForEach = nameof(AttestedOn))]
    bool AttestedDayLiesWithinTheTerm(EdtfValue item) => !(item.LatestDay < From?.EarliestDay) && !(item.EarliestDay > LastDay?.LatestDay);

    /// <summary>Whether the term covers a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Definitely between two days of the term that are known, and from one of them on in a term that goes on; never outside the term; else possibly.</returns>
    public Certainty Covers(LocalDate day)
    {
        if (day < From?.EarliestDay || day > LastDay?.LatestDay) return Certainty.Never;

        var hasBegun = From?.LatestDay <= day || LastDay?.LatestDay <= day || AttestedOn.Any(known => known.LatestDay <= day);
        var goesOn = End is TermEnd.Open || LastDay?.EarliestDay >= day || From?.EarliestDay >= day || AttestedOn.Any(known => known.EarliestDay >= day);
        return hasBegun && goesOn ? Certainty.Definitely : Certainty.Possibly;
    }
}
