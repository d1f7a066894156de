using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Serialization;

/// <summary>The kinds of an open set that are known in this process.</summary>
/// <remarks>Generated registrations fill it when an assembly is loaded. What is read is never changed: each addition makes a new dictionary.</remarks>
/// <typeparam name="TBase">The base of the set.</typeparam>
static class KindSet<TBase>
    where TBase : class, IDomainRecord<TBase>
{
    static readonly Lock Gate = new();
    static volatile Dictionary<string, JsonRead<TBase>> _kinds = new(StringComparer.Ordinal);

    /// <summary>Reads a record of an unknown kind; null where such a kind is an error.</summary>
    public static JsonRead<TBase>? Fallback { get; set; }

    /// <summary>The kinds, in alphabetical order.</summary>
    public static IEnumerable<string> Kinds => _kinds.Keys.Order(StringComparer.Ordinal);

    public static JsonRead<TBase>? Find(string kind) => _kinds.GetValueOrDefault(kind);

    public static void Add(string kind, JsonRead<TBase> read)
    {
        lock (Gate)
        {
            _kinds = new Dictionary<string, JsonRead<TBase>>(_kinds, StringComparer.Ordinal) { [kind] = read };
        }
    }
}
