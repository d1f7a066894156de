using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>Who takes part in an event, and whose office is filled, exists on that day.</summary>
internal sealed class PartyExistsOnTheDay() : RecordRule<DiplomaticRecord>("DIP7122", InvariantSeverity.Error, "A party that takes part, or whose office is filled, exists on the day")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, DiplomaticRecord record) =>
        from use in Uses(chronicle, record)
        let found = chronicle.FindAny(use.Party)
        let life = Lifetime.Of(found)
        where life.From?.EarliestDay > use.Last || life.Until?.LatestDay < use.First
        select new Fault(
            use.Pointer,
            $"a party must exist on the day ({MessageText.Of(use.First ?? use.Last)}); '{found.Name}' existed from {MessageText.Of(life.From)} to {MessageText.Of(life.Until)}. Name the party of that day, or correct its days.");

    /// <summary>The parties, and the days on which they must exist.</summary>
    private static IEnumerable<(string Party, string Pointer, LocalDate? First, LocalDate? Last)> Uses(Chronicle chronicle, DiplomaticRecord record) => record switch
    {
        DiplomaticEvent { Dates: { } days } => Reference.Of(record, "").Where(static reference => reference.IsParty)
            .Select(reference => (reference.Id, reference.Pointer, (LocalDate?)days.Start, (LocalDate?)days.End)),
        Incumbency { Office: var office } term when chronicle.Find(office)?.Of is { } party => [(party.Value, "/from", term.From?.EarliestDay, term.From?.LatestDay)],
        _ => [],
    };
}
