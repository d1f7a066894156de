using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Cli;

/// <summary>A record with the records inside it, at any depth.</summary>
internal static class InnerRecords
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> StoredMembers = new();

    /// <summary>The record itself, then those inside it, each with its JSON Pointer.</summary>
    /// <param name="record">The record.</param>
    /// <param name="pointer">Where it stands.</param>
    public static IEnumerable<(string Pointer, IDomainRecord Record)> Of(IDomainRecord record, string pointer = "") =>
        StoredMembers.GetOrAdd(record.GetType(), FindStoredMembers)
            .SelectMany(member => Within(member.GetValue(record), $"{pointer}/{JsonNamingPolicy.CamelCase.ConvertName(member.Name)}"))
            .Prepend((pointer, record));

    private static IEnumerable<(string Pointer, IDomainRecord Record)> Within(object? value, string pointer) => value switch
    {
        IDomainRecord record => Of(record, pointer),
        IEnumerable<IDomainRecord> list => list.SelectMany((item, place) => Of(item, $"{pointer}/{place}")),
        _ => [],
    };

    /// <summary>The members that are written: those with a field of their own.</summary>
    private static PropertyInfo[] FindStoredMembers(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(HasField),
    ];

    private static bool HasField(PropertyInfo member) =>
        member.DeclaringType!.GetField($"<{member.Name}>k__BackingField", BindingFlags.NonPublic | BindingFlags.Instance) is not null;
}
