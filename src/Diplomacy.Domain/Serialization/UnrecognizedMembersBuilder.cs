namespace Diplomacy.Domain.Serialization;

/// <summary>Gathers the unknown members of one object.</summary>
sealed class UnrecognizedMembersBuilder
{
    readonly HashSet<string> _names = new(StringComparer.Ordinal);
    readonly List<UnrecognizedMember> _members = [];

    /// <summary>Notes a name.</summary>
    /// <returns>Whether it is met for the first time.</returns>
    public bool AddName(string name) => _names.Add(name);

    public void Add(string name, ReadOnlySpan<byte> rawName, ReadOnlySpan<byte> rawValue) =>
        _members.Add(new UnrecognizedMember(name, rawName.ToArray(), rawValue.ToArray()));

    public UnrecognizedMembers ToMembers() => _members.Count == 0 ? UnrecognizedMembers.None : new UnrecognizedMembers([.. _members]);
}
