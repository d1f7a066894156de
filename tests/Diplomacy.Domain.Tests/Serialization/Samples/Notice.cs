using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Tests.Serialization.Samples;

/// <summary>An open set of the tests' own: what an office publishes.</summary>
[DomainRecord]
public abstract partial record Notice
{
    /// <summary>Its key.</summary>
    public Id<Notice> Id { get; }

    /// <summary>Its heading.</summary>
    public LocalizedText Title { get; }

    /// <summary>Its edition.</summary>
    public int Revision { get; } = 1;

    [Invariant("TST0001", "A revision must be counted from 1; it is {Revision}.")]
    bool RevisionIsCountedFromOne => Revision >= 1;
}
