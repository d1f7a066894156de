namespace Diplomacy.Domain.Tests.Serialization.Samples;

/// <summary>Who may attend.</summary>
public enum Access
{
    /// <summary>All.</summary>
    Public,

    /// <summary>With a card.</summary>
    ByInvitation,

    /// <summary>Members.</summary>
    MembersOnly,
}
