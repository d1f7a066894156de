using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>The polling station that closes last, anywhere in the world.</summary>
[DomainRecord]
public sealed partial record LastClosing
{
    /// <summary>Where the station stands.</summary>
    public LocalizedText Station { get; }

    /// <summary>The time at which it closes, in the zone of the referendum's schedule.</summary>
    public LocalDateTime At { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }
}
