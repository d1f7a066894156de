using System.Collections.Concurrent;
using System.Reflection;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Tests.Serialization.Ajv;

/// <summary>How a type that is known at run time only is read, and its schema.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Refusals">What the reader says of a document that it refuses; none of one that it reads.</param>
internal sealed record WireForm(string Schema, Func<string, ValueList<Violation>> Refusals)
{
    private static readonly ConcurrentDictionary<Type, WireForm> Known = new();

    public static WireForm Of(Type type) => Known.GetOrAdd(type, static type => type == typeof(Chronicle)
        ? new WireForm(DiplomacyJson.Schema(), Chronicle)
        : (WireForm)typeof(WireForm).GetMethod(nameof(OfRecord), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null)!);

    private static WireForm OfRecord<T>()
        where T : class, IDomainRecord<T> => new(DiplomacyJson.Schema<T>(), static json => DiplomacyJson.TryParse<T>(json, out _, out var violations) ? [] : violations);

    private static ValueList<Violation> Chronicle(string json) => Domain.Chronicle.TryParse(json, out _, out var violations) ? [] : violations;
}
