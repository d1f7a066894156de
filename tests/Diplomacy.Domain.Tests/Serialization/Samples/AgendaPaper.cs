using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Tests.Serialization.Samples;

/// <summary>The innermost of an agenda's records.</summary>
[DomainRecord]
public sealed partial record AgendaPaper
{
    /// <summary>How many pages it has.</summary>
    public int Pages { get; }
}
