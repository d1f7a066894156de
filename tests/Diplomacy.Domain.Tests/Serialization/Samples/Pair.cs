using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Tests.Serialization.Samples;

/// <summary>A generic value.</summary>
[DomainRecord]
public sealed partial record Pair<T>
    where T : class, IDomainRecord<T>
{
    /// <summary>The one.</summary>
    public T First { get; }

    /// <summary>The other.</summary>
    public T? Second { get; }

    /// <summary>More.</summary>
    public ValueList<T> Others { get; }
}
