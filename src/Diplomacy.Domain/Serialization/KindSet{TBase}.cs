using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Serialization;

/// <summary>The kinds of an open set that are known in this process.</summary>
/// <remarks>Generated registrations fill it when an assembly is loaded. What readers see is never changed: each addition makes a new dictionary.</remarks>
/// <typeparam name="TBase">The base of the set.</typeparam>
static class KindSet<TBase>
    where TBase : class, IDomainRecord<TBase>
{
    /// <summary>Reads a record of an unknown kind; null where such a kind is an error.</summary>
    public static readonly JsonRead<TBase>? Fallback = (JsonRead<UnrecognizedRecord>)(static (ref reader) => reader.ReadRecord<UnrecognizedRecord>()) as JsonRead<TBase>;

    static readonly Lock Gate = new();
    static readonly List<Action<Kind<TBase>>> Wider = [];
    static volatile Dictionary<string, Kind<TBase>> _kinds = new(StringComparer.Ordinal);

    /// <summary>The kinds, in alphabetical order.</summary>
    public static IEnumerable<string> Kinds => _kinds.Keys.Order(StringComparer.Ordinal);

    /// <summary>What refers to the definition of each in a schema, in the same order.</summary>
    public static IEnumerable<Action<JsonSchemaWriter>> Cases => _kinds.Values.OrderBy(static kind => kind.Name, StringComparer.Ordinal).Select(static kind => kind.Refer);

    public static JsonRead<TBase>? Find(string kind) => _kinds.GetValueOrDefault(kind)?.Read;

    /// <summary>Adds a kind, here and in the sets of which this one is a part.</summary>
    /// <exception cref="InvalidOperationException">Another record has the same kind.</exception>
    public static void Add(Kind<TBase> kind)
    {
        lock (Gate)
        {
            if (_kinds.ContainsKey(kind.Name)) throw new InvalidOperationException($"{WireRule.KnownKind.Id}: two records of {typeof(TBase).Name} must not have the same kind; both are '{kind.Name}'. Rename one.");
            _kinds = new Dictionary<string, Kind<TBase>>(_kinds, StringComparer.Ordinal) { [kind.Name] = kind };
            foreach (var add in Wider) add(kind);
        }
    }

    /// <summary>Makes this set a part of a wider one: all its kinds are of that, too.</summary>
    public static void AddTo(Action<Kind<TBase>> addToWider)
    {
        lock (Gate)
        {
            Wider.Add(addToWider);
            foreach (var kind in _kinds.Values) addToWider(kind);
        }
    }
}
