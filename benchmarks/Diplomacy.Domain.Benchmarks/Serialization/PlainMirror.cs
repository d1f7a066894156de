using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Diplomacy.Domain.Benchmarks.Peers;
using Diplomacy.Domain.Invariants;
using MemoryPack;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>Compares records with the plain ones by which the peers know them: the same members in the order of the wire, as required and of the same types, and in a closed set the same cases.</summary>
internal sealed class PlainMirror
{
    private readonly HashSet<(Type Type, Type Plain)> _compared = [];

    private PlainMirror()
    {
    }

    /// <summary>What differs between a record, with all that it is made of, and the plain one; nothing where all is the same.</summary>
    /// <param name="record">The record.</param>
    /// <param name="plain">The plain one.</param>
    public static string? Difference(Type record, Type plain) => new PlainMirror().Differences(plain.Name, record, plain).FirstOrDefault();

    private IEnumerable<string> Differences(string where, Type type, Type plain)
    {
        if (ItemOf(typeof(ValueList<>), type) is { } item && ItemOf(typeof(List<>), plain) is { } plainItem) return Differences(where, item, plainItem);
        if (!typeof(IDomainRecord).IsAssignableFrom(type)) return type == plain ? [] : [$"{where} must be {type}; it is {plain}."];
        if (!_compared.Add((type, plain))) return [];
        return type.IsAbstract ? OfCases(type, plain) : OfMembers(type, plain);
    }

    private IEnumerable<string> OfCases(Type set, Type plain)
    {
        var cases = set.GetNestedTypes().Where(set.IsAssignableFrom).ToDictionary(static type => type.GetCustomAttribute<DomainRecordAttribute>()!.Kind!);
        var plainCases = KindContractResolver.Cases(plain);
        return plainCases.Keys.ToHashSet().SetEquals(cases.Keys) && plainCases.Values.ToHashSet().SetEquals(plain.GetCustomAttributes<MemoryPackUnionAttribute>().Select(static named => named.Type))
            ? cases.SelectMany(named => Differences(plainCases[named.Key].Name, named.Value, plainCases[named.Key]))
            : [$"{plain.Name} must have the cases {string.Join(", ", cases.Keys)}; it has {string.Join(", ", plainCases.Keys)}. Name each to System.Text.Json and to MemoryPack."];
    }

    // The constructor asks for what is required first; on the wire, members are in the order of the properties.
    private IEnumerable<string> OfMembers(Type record, Type plain)
    {
        string[] order = [.. Properties(record).Select(NameOf)];
        ParameterInfo[] members = [.. record.GetConstructors().Select(static constructor => constructor.GetParameters()).MaxBy(static members => members.Length)!.OrderBy(member => Array.IndexOf(order, member.Name))];
        PropertyInfo[] plainMembers = [.. Properties(plain).Where(static member => member.CanWrite)];
        return members.Select(static member => member.Name).SequenceEqual(plainMembers.Select(NameOf))
            ? members.Zip(plainMembers, OfMember).SelectMany(static differences => differences)
            : [$"{plain.Name} must have the members {string.Join(", ", members.Select(static member => member.Name))}; it has {string.Join(", ", plainMembers.Select(NameOf))}."];
    }

    private IEnumerable<string> OfMember(ParameterInfo member, PropertyInfo plain)
    {
        var (where, isRequired, isNullable) = ($"{plain.DeclaringType!.Name}.{plain.Name}", !member.HasDefaultValue, Nullable.GetUnderlyingType(plain.PropertyType) is not null);
        return plain.IsDefined(typeof(RequiredMemberAttribute)) == isRequired && (isNullable != isRequired || !plain.PropertyType.IsValueType)
            ? Differences(where, Given(member.ParameterType), Given(plain.PropertyType))
            : [$"{where} must be {(isRequired ? "required" : "optional")}."];
    }

    private static Type? ItemOf(Type list, Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == list ? type.GenericTypeArguments[0] : null;

    private static Type Given(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static string NameOf(PropertyInfo member) => JsonNamingPolicy.CamelCase.ConvertName(member.Name);

    // Those of the base first.
    private static IEnumerable<PropertyInfo> Properties(Type? type) => type is null
        ? []
        : [.. Properties(type.BaseType), .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).OrderBy(static member => member.MetadataToken)];
}
