using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What must hold between a chronicle and an earlier edition of it.</summary>
/// <param name="id">The rule's id.</param>
/// <param name="title">What must hold, in one line.</param>
/// <param name="earlier">The earlier edition.</param>
internal abstract class ChangeRule(string id, string title, Chronicle earlier) : RecordRule<DiplomaticRecord>(id, InvariantSeverity.Error, title)
{
    protected Chronicle Earlier { get; } = earlier;

    protected override IEnumerable<Fault> Faults(Chronicle chronicle, DiplomaticRecord record) =>
        ReferenceEquals(chronicle.FindAny(record.Id.Value), record) && Earlier.FindAny(record.Id.Value) is { } before && !before.Equals(record) && Fault(before, record) is { } fault ? [fault] : [];

    /// <summary>How a record that was changed breaks the rule; nothing where it does not.</summary>
    protected abstract Fault? Fault(DiplomaticRecord before, DiplomaticRecord after);
}
