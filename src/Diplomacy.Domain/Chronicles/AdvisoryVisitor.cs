using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>Gathers the advisories of a record and of those inside it.</summary>
internal sealed class AdvisoryVisitor : ReferenceVisitor
{
    readonly string _prefix;
    readonly List<Violation> _found = [];

    private AdvisoryVisitor(string prefix) => _prefix = prefix;

    /// <summary>The advisories, with pointers that lead on from where the record stands.</summary>
    public static IReadOnlyList<Violation> Of(IDomainRecord record, string pointer)
    {
        var visitor = new AdvisoryVisitor(pointer);
        visitor.Visit(record);
        return visitor._found;
    }

    public override void Visit(IDomainRecord record)
    {
        var pointer = _prefix + Pointer;
        _found.AddRange(record.Advisories().Select(advisory => advisory with { Pointer = pointer + advisory.Pointer }));
        base.Visit(record);
    }

    public override void Visit<T>(Id<T> reference)
    {
    }
}
