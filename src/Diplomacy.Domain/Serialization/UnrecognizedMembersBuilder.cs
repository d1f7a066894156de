using System.Text;

namespace Diplomacy.Domain.Serialization;

/// <summary>Gathers the unknown members of one object.</summary>
sealed class UnrecognizedMembersBuilder
{
    /// <summary>Up to so many members it costs less to look at each than to keep a set of their names.</summary>
    const int Few = 8;

    UnrecognizedMember[] _members = [];
    int _count;
    HashSet<string>? _names;

    /// <summary>Whether a name, its escapes resolved, is that of none before.</summary>
    public bool IsNew(ReadOnlySpan<byte> name)
    {
        if (_names is null && _count < Few) return !HasAmongFew(name);
        _names ??= [.. _members[.._count].Select(static member => member.Name)];
        return _names.Add(Encoding.UTF8.GetString(name));
    }

    public void Add(ReadOnlySpan<byte> rawName, ReadOnlySpan<byte> rawValue)
    {
        if (_count == _members.Length) Array.Resize(ref _members, Math.Max(1, _count * 2));
        _members[_count++] = new UnrecognizedMember([.. rawName, .. rawValue], rawName.Length);
    }

    public UnrecognizedMembers ToMembers() => _count == 0 ? UnrecognizedMembers.None : new UnrecognizedMembers(_count == _members.Length ? _members : _members[.._count]);

    bool HasAmongFew(ReadOnlySpan<byte> name)
    {
        foreach (var member in _members.AsSpan(0, _count))
        {
            if (member.HasName(name)) return true;
        }

        return false;
    }
}
