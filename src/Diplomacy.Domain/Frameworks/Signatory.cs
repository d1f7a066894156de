using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>Who signed a framework.</summary>
[DomainRecord]
public sealed partial record Signatory
{
    /// <summary>For whom.</summary>
    public SignatorySide Side { get; }

    /// <summary>The person.</summary>
    public Id<Person>? Person { get; }

    /// <summary>The office in which the person signed.</summary>
    public Id<Office>? Office { get; }

    [Invariant("DIP5021", "A signatory must be named by person or by office; that for the {Side} is neither. Name the person or the office.")]
    bool SignatoryIsNamed => Person is not null || Office is not null;
}
