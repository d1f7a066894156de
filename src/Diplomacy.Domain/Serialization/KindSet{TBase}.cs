using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Serialization;

/// <summary>The kinds of an open set that are known in this process.</summary>
/// <remarks>Generated registrations fill it when an assembly is loaded. What readers see is never changed: each addition makes a new list.</remarks>
/// <typeparam name="TBase">The base of the set.</typeparam>
static class KindSet<TBase>
    where TBase : class, IDomainRecord<TBase>
{
    /// <summary>Reads a record of an unknown kind; null where such a kind is an error.</summary>
    public static readonly JsonRead<TBase>? Fallback = (JsonRead<UnrecognizedRecord>)(static (ref reader) => reader.ReadRecord<UnrecognizedRecord>()) as JsonRead<TBase>;

    static readonly Lock Gate = new();
    static readonly List<Action<Kind<TBase>>> Wider = [];
    static volatile Kind<TBase>[] _kinds = [];

    /// <summary>The kinds, in alphabetical order.</summary>
    public static IEnumerable<string> Kinds => _kinds.Select(static kind => kind.Name);

    /// <summary>What refers to the definition of each in a schema, in the same order.</summary>
    public static IEnumerable<Action<JsonSchemaWriter>> Cases => _kinds.Select(static kind => kind.Refer);

    /// <summary>Reads a record of a kind; null where the kind is not known.</summary>
    /// <param name="kind">The kind in UTF-8.</param>
    public static JsonRead<TBase>? Find(ReadOnlySpan<byte> kind) => FindStart([.. kind, (byte)'"']);

    /// <summary>Reads a record of the kind with which a text starts; null where it starts with none that is known.</summary>
    /// <param name="text">The text, from the kind on, the quote after it included.</param>
    public static JsonRead<TBase>? FindStart(ReadOnlySpan<byte> text)
    {
        foreach (var known in _kinds)
            if (text.StartsWith(known.Start)) return known.Read;
        return null;
    }

    /// <summary>Adds a kind, here and in the sets of which this one is a part.</summary>
    /// <exception cref="InvalidOperationException">Another record has the same kind.</exception>
    public static void Add(Kind<TBase> kind)
    {
        lock (Gate)
        {
            if (Array.Exists(_kinds, known => known.Name == kind.Name)) throw new InvalidOperationException($"{WireRule.KnownKind.Id}: two records of {typeof(TBase).Name} must not have the same kind; both are '{kind.Name}'. Rename one.");
            _kinds = [.. _kinds.Append(kind).OrderBy(static known => known.Name, StringComparer.Ordinal)];
            foreach (var add in Wider) add(kind);
        }
    }

    /// <summary>Makes this set a part of a wider one: all its kinds are of that, too.</summary>
    public static void AddTo(Action<Kind<TBase>> addToWider)
    {
        lock (Gate)
        {
            Wider.Add(addToWider);
            foreach (var kind in _kinds) addToWider(kind);
        }
    }
}
