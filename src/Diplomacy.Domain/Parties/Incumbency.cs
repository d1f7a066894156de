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

    /// <summary>The first day of the term; absent where it is not known.</summary>
    public LocalDate? From { get; }

    /// <summary>How the term ended; absent where nothing is known of it.</summary>
    public TermEnd? End { get; }

    /// <summary>Whether the person only acts in the office.</summary>
    public bool IsActing { get; } = false;

    /// <summary>Days on which a source names the person as the holder.</summary>
    public ValueList<LocalDate> AttestedOn { get; }

    /// <summary>The last day of the term, included; absent where it is not known or the term goes on.</summary>
    [Lowerable] public LocalDate? LastDay => End is TermEnd.Known known ? known.On : null;

    /// <summary>The days of the term that are known: those of attestation, the first and the last.</summary>
    internal IEnumerable<LocalDate> KnownDays => AttestedOn.Concat(new[] { From, LastDay }.OfType<LocalDate>());

    [Invariant("DIP2150", "A term must not end before its first day ({From}); it ends on {LastDay}. Exchange or correct the days.")]
    bool TermDoesNotEndBeforeItBegins => From is null || LastDay is null || LastDay >= From;

    [Invariant("DIP2151", "A day of attestation must lie within the term ({From} to {LastDay}); it is {item}. Correct the day or the term.", ForEach = nameof(AttestedOn))]
    bool AttestedDayLiesWithinTheTerm(LocalDate item) => (From is null || item >= From) && (LastDay is null || item <= LastDay);

    /// <summary>Whether the term covers a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Definitely between two days of the term that are known, and from one of them on in a term that goes on; never outside the term; else possibly.</returns>
    public Certainty Covers(LocalDate day)
    {
        if (day < From || day > LastDay) return Certainty.Never;

        var isBegun = KnownDays.Any(known => known <= day);
        return isBegun && (End is TermEnd.Open || KnownDays.Any(known => known >= day)) ? Certainty.Definitely : Certainty.Possibly;
    }
}
