using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain.Tests.Serialization.Samples;

/// <summary>A closed set.</summary>
[Closed]
public abstract partial record Opening
{
    /// <summary>At a time.</summary>
    [DomainRecord("at")]
    public sealed partial record At : Opening
    {
        /// <summary>The time.</summary>
        public LocalTime Time { get; }
    }

    /// <summary>After another.</summary>
    [DomainRecord("after")]
    public sealed partial record After : Opening
    {
        /// <summary>The other.</summary>
        public Id<Notice> Notice { get; }

        /// <summary>How it may open instead.</summary>
        public Opening? Otherwise { get; }
    }

    /// <summary>Not yet known.</summary>
    [DomainRecord("open")]
    public sealed partial record Open : Opening;
}
