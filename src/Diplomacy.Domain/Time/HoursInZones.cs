using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>Finds the hours that a record holds, at any depth, and what zone data say against them.</summary>
/// <param name="zones">The zone data.</param>
internal sealed class HoursInZones(IDateTimeZoneProvider zones) : ReferenceVisitor
{
    private readonly List<Violation> _found = [];

    /// <summary>The findings, with pointers from the record.</summary>
    public static ValueList<Violation> Of(IDomainRecord record, IDateTimeZoneProvider zones)
    {
        var visitor = new HoursInZones(zones);
        visitor.Visit(record);
        return [.. visitor._found];
    }

    public override void Visit(IDomainRecord record)
    {
        if (record is Schedule.Hours hours) _found.AddRange(hours.ResolveIn(zones, LocalTimePolicy.Strict).Findings.Select(finding => finding.ToViolation(Pointer)));
        base.Visit(record);
    }

    public override void Visit<T>(Id<T> reference)
    {
    }
}
