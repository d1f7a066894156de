using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>Who takes part in an office is known to hold it on the day.</summary>
internal sealed class OfficeIsCertainlyHeldOnTheDay() : ChronicleRule("DIP7114", InvariantSeverity.Warning, "That an office is held on the day is certain")
{
    public override IEnumerable<Violation> Check(Chronicle chronicle) => OfficeUse.Of(chronicle)
        .Where(use => chronicle.Held(use.Person, use.Office, use.Day) == Certainty.Possibly)
        .Select(use => Broken(use.Pointer, $"an office must be held on the day ({MessageText.Of(use.Day)}); '{use.Person}' is not certain to have held '{use.Office}'. Record the days of the term, or a day on which a source names the holder."));
}
