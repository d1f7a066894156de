using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Cli;

/// <summary>The schemas of single records, by name.</summary>
internal static class RecordSchemas
{
    private static readonly Dictionary<string, Type> Records = typeof(IDomainRecord).Assembly.GetExportedTypes()
        .Where(IsRecord)
        .ToDictionary(TypeNames.Of, StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of the records, in alphabetical order.</summary>
    public static IEnumerable<string> Names => Records.Keys.Order(StringComparer.Ordinal);

    /// <summary>The schema of a record.</summary>
    /// <param name="name">The name of its type or its kind, in upper or lower case.</param>
    /// <returns>The schema; <see langword="null"/> where there is no such record.</returns>
    public static string? Of(string name) => Records.TryGetValue(name, out var type) ? Of(type) : null;

    private static string Of(Type type)
    {
        var method = typeof(DiplomacyJson).GetMethods().Single(static method => method is { Name: nameof(DiplomacyJson.Schema), IsGenericMethodDefinition: true });
        return (string)method.MakeGenericMethod(type).Invoke(null, null)!;
    }

    private static bool IsRecord(Type type) =>
        type is { IsClass: true, ContainsGenericParameters: false } && type.GetInterfaces().Any(contract => contract.IsGenericType
            && contract.GetGenericTypeDefinition() == typeof(IDomainRecord<>)
            && contract.GenericTypeArguments[0] == type);
}
