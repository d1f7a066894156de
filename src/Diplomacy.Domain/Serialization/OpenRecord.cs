using System.ComponentModel;

namespace Diplomacy.Domain.Serialization;

/// <summary>A record of which the reader has read a part. Generated code keeps it while it reads the members.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct OpenRecord
{
    internal JsonMembers Names;
    internal JsonMark Start;
    internal SeenMembers Seen;

    /// <summary>Whether the record must have a kind that was not met yet.</summary>
    internal bool LacksKind;

    internal UnrecognizedMembersBuilder? Unknown;

    /// <summary>How many members were met that the record does not know.</summary>
    internal int Unread;

    /// <summary>Whether every member was known.</summary>
    public readonly bool HasOnlyKnown => Unknown is null;

    /// <summary>The members that the record does not know.</summary>
    public readonly UnrecognizedMembers Unrecognized => Unknown?.ToMembers() ?? UnrecognizedMembers.None;
}
