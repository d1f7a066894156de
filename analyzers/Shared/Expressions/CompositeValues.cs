namespace Diplomacy.Domain.Expressions;

/// <summary>A list whose length is known; its items may be unknown.</summary>
internal sealed record ListValue(EquatableArray<Value> Items) : Value
{
    public override string TypeName => "List";

    /// <summary>What the items have in common, where the list is a group.</summary>
    public Value? Key { get; init; }

    public static ListValue Of(params Value[] items) => new(new EquatableArray<Value>(items));
}

/// <summary>A text in several languages, or another map from tags to values, in its own order.</summary>
/// <param name="Type">The simple name of the type.</param>
/// <param name="Entries">Tag and value of each entry; the tag of an untagged text is empty.</param>
internal sealed record MapValue(string Type, EquatableArray<MapEntry> Entries) : Value
{
    public override string TypeName => Type;

    /// <summary>The tag of the entry from which the others were translated; null where that is not told.</summary>
    public string? Original { get; init; }
}

internal sealed record MapEntry(string Tag, Value Value);

/// <summary>A record of exactly one type, with the members that are known; the others are unknown.</summary>
/// <param name="Type">The full name, with dots for nesting and without arity.</param>
/// <param name="Bases">The full names of all base types, nearest first.</param>
/// <param name="Members">The stored members.</param>
internal sealed record RecordValue(string Type, EquatableArray<string> Bases, IReadOnlyDictionary<string, Value> Members) : Value
{
    public override string TypeName => Type.Substring(Type.LastIndexOf('.') + 1);

    public bool Equals(RecordValue? other) =>
        other is not null && Type == other.Type && Bases.Equals(other.Bases) && Members.Count == other.Members.Count
        && Members.All(member => other.Members.TryGetValue(member.Key, out var value) && member.Value.Equals(value));

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Type) ^ Members.Count;

    /// <summary>The member's value; unknown where nothing is said of it.</summary>
    public Value this[string member] => Members.TryGetValue(member, out var value) ? value : Unknown;

    /// <summary>Whether the record is of a type or of one derived from it.</summary>
    public bool Is(string type) => Type == type || Bases.Contains(type);
}
