using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>What zone data make of hours in a zone.</summary>
[Closed]
public abstract partial record HoursResolution
{
    /// <summary>What the zone data say against what is written; empty where they agree.</summary>
    public ValueList<ZoneFinding> Findings { get; }

    /// <summary>Both times are instants.</summary>
    [DomainRecord("resolved")]
    public sealed partial record Resolved : HoursResolution
    {
        /// <summary>The instant of the start.</summary>
        public Instant Start { get; }

        /// <summary>The instant of the end; absent where the end is not known.</summary>
        public Instant? End { get; }
    }

    /// <summary>A time is no instant by these data and this policy; the findings say why.</summary>
    [DomainRecord("refused")]
    public sealed partial record Refused : HoursResolution;
}
