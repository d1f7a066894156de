using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Tests.Chronicles;

/// <summary>What a reader told of a text.</summary>
sealed record ReadText(ValueList<ChronicleEntry> Entries, ChronicleForm? Form, UnrecognizedMembers Others)
{
    public IEnumerable<DiplomaticRecord> Records => Entries.Select(static entry => entry.Record).OfType<DiplomaticRecord>();

    public IEnumerable<Violation> Violations => Entries.SelectMany(static entry => entry.Violations);
}
