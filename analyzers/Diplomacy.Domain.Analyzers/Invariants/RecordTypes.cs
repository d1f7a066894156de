using System.Collections.Concurrent;
using Diplomacy.Domain.Expressions;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers.Invariants;

/// <summary>The domain records of a compilation, each read when it is first met.</summary>
internal sealed class RecordTypes(KnownTypes types) : IMemberExpressions
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, RecordType?> _records = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<string, INamedTypeSymbol?> _typesByName = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyDictionary<string, LoweredMember>> _members = new(SymbolEqualityComparer.Default);

    /// <summary>The record that a type is; nothing where it is none.</summary>
    public RecordType? Find(INamedTypeSymbol type) => type.TypeKind is TypeKind.Class ? _records.GetOrAdd(type.OriginalDefinition, Read) : null;

    /// <inheritdoc />
    public LoweredMember? Find(string type, string member) =>
        _typesByName.GetOrAdd(type, FindType) is { } declaring && _members.GetOrAdd(declaring, ReadMembers).TryGetValue(member, out var lowered) ? lowered : null;

    private RecordType? Read(INamedTypeSymbol type)
    {
        if (!type.GetAttributes().Any(types.IsDomainRecord)) return null;

        for (var current = type; current is not null; current = current.BaseType?.OriginalDefinition) Remember(current);
        return new RecordType(type, types);
    }

    /// <summary>Types that differ in arity alone share a name; then nothing is said of the members of either.</summary>
    private void Remember(INamedTypeSymbol type) =>
        _typesByName.AddOrUpdate(TypeNames.Full(type), type, (_, known) => known is null || SymbolEqualityComparer.Default.Equals(known, type) ? known : null);

    /// <summary>The type of a name that no record met so far bears: the static class of an extension member.</summary>
    private INamedTypeSymbol? FindType(string name) => types.Compilation.GetTypeByMetadataName(name);

    private IReadOnlyDictionary<string, LoweredMember> ReadMembers(INamedTypeSymbol type)
    {
        var members = new Dictionary<string, LoweredMember>(StringComparer.Ordinal);
        foreach (var attribute in type.GetAttributes().Where(types.IsDeclaredMember))
        {
            if (attribute.ConstructorArguments is [{ Value: string name }, { Value: string body }] && ExpressionReader.Read(body) is { } expression)
                members[name] = new LoweredMember(Parameters(attribute), expression);
        }

        return members;
    }

    private static EquatableArray<string> Parameters(AttributeData attribute) =>
        attribute.NamedArguments.Where(static named => named.Key == nameof(Parameters) && !named.Value.IsNull)
            .SelectMany(static named => named.Value.Values).Select(static name => name.Value as string).OfType<string>().ToEquatableArray();
}
