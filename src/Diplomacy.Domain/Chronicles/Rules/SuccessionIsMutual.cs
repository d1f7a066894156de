using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A framework that names the one after it is named by that one, and the other way round, where both name one.</summary>
internal sealed class SuccessionIsMutual() : RecordRule<FrameworkPeriod>("DIP7147", InvariantSeverity.Warning, "A framework and its successor name each other")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, FrameworkPeriod record)
    {
        if (record.Successor is { } successor && chronicle.Find(successor) is { Predecessor: { } back } next && back.Value != record.Id.Value)
            yield return new("/successor", Message(record, "after", next, "before", back));

        if (record.Predecessor is { } predecessor && chronicle.Find(predecessor) is { Successor: { } forth } before && forth.Value != record.Id.Value)
            yield return new("/predecessor", Message(record, "before", before, "after", forth));
    }

    private static string Message(FrameworkPeriod record, string side, FrameworkPeriod other, string otherSide, Id<FrameworkPeriod> named) =>
        $"a framework and the one {side} it must name each other; '{record.Name}' names '{other.Name}', which names {MessageText.Of(named)} as the one {otherSide} it. Correct one of them.";
}
