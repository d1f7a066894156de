using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>Who takes part in an office holds it on the day.</summary>
internal sealed class OfficeIsHeldOnTheDay() : ChronicleRule("DIP7113", InvariantSeverity.Error, "An office in which somebody takes part is held by that person on the day")
{
    public override IEnumerable<Violation> Check(Chronicle chronicle) => OfficeUse.Of(chronicle)
        .Where(use => chronicle.Held(use.Person, use.Office, use.Day) == Certainty.Never)
        .Select(use => Broken(use.Pointer, $"an office must be held on the day ({MessageText.Of(use.Day)}); '{use.Person}' did not hold '{use.Office}'. Correct the person, the office or the term."));
}
