using System.Text;

namespace Diplomacy.Domain.Serialization;

/// <summary>The members of a JSON object that its record does not know, kept byte for byte and in their order, to be written back.</summary>
/// <remarks>Equal when names and values are the same bytes in the same order.</remarks>
public sealed class UnrecognizedMembers : IEquatable<UnrecognizedMembers>
{
    readonly UnrecognizedMember[] _members;

    internal UnrecognizedMembers(UnrecognizedMember[] members) => _members = members;

    /// <summary>No members.</summary>
    public static UnrecognizedMembers None { get; } = new([]);

    /// <summary>How many there are.</summary>
    public int Count => _members.Length;

    /// <summary>Their names, unescaped, in their order.</summary>
    public ValueList<string> Names => [.. _members.Select(static member => member.Name)];

    internal ReadOnlySpan<UnrecognizedMember> Members => _members;

    /// <summary>The value of a member as it stands in the text.</summary>
    /// <param name="name">The member's name, unescaped; compared byte for byte.</param>
    /// <param name="json">Its value, as UTF-8 JSON.</param>
    /// <returns>Whether there is such a member.</returns>
    public bool TryGetJson(string name, out ReadOnlyMemory<byte> json)
    {
        var found = Array.Find(_members, member => string.Equals(member.Name, name, StringComparison.Ordinal));
        json = found?.RawValue ?? default;
        return found is not null;
    }

    /// <inheritdoc/>
    public bool Equals(UnrecognizedMembers? other) => other is not null && _members.AsSpan().SequenceEqual(other._members);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnrecognizedMembers);

    /// <inheritdoc/>
    public override int GetHashCode() => _members.Aggregate(_members.Length, HashCode.Combine);

    /// <summary>The members as JSON, joined by commas.</summary>
    public override string ToString() =>
        string.Join(',', _members.Select(static member => $"{Encoding.UTF8.GetString(member.RawName)}:{Encoding.UTF8.GetString(member.RawValue.Span)}"));
}
