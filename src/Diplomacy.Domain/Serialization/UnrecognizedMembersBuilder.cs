namespace Diplomacy.Domain.Serialization;

/// <summary>Gathers the unknown members of one object.</summary>
sealed class UnrecognizedMembersBuilder
{
    readonly List<UnrecognizedMember> _members = [];
    SeenNames _names;

    /// <summary>The names of those that were met.</summary>
    public ref SeenNames Names => ref _names;

    public void Add(ReadOnlySpan<byte> rawName, ReadOnlySpan<byte> rawValue) => _members.Add(new UnrecognizedMember([.. rawName, .. rawValue], rawName.Length));

    public UnrecognizedMembers ToMembers() => _members.Count == 0 ? UnrecognizedMembers.None : new UnrecognizedMembers([.. _members]);
}
