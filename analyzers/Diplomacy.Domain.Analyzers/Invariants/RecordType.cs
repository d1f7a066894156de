using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers.Invariants;

/// <summary>A domain record: its names, its stored members, its rules and those of its bases.</summary>
internal sealed class RecordType
{
    private readonly Lazy<IReadOnlyList<DeclaredRule>> _rules;

    public RecordType(INamedTypeSymbol type, KnownTypes types)
    {
        var basesFirst = Lineage(type).Reverse().ToArray();
        Name = TypeNames.Full(type);
        Bases = Lineage(type).Skip(1).Select(TypeNames.Full).ToEquatableArray();
        MembersByParameter = basesFirst.SelectMany(Properties)
            .GroupBy(static property => CamelCase.Of(property.Name))
            .ToDictionary(static same => same.Key, static same => same.Last().Name);
        _rules = new Lazy<IReadOnlyList<DeclaredRule>>(() => [.. basesFirst.SelectMany(declaring => RulesOf(declaring, types))]);
    }

    /// <summary>The full name in lowered expressions.</summary>
    public string Name { get; }

    /// <summary>The full names of the base types, nearest first.</summary>
    public EquatableArray<string> Bases { get; }

    /// <summary>The members' names by those of the parameters that set them.</summary>
    public IReadOnlyDictionary<string, string> MembersByParameter { get; }

    /// <summary>The rules that can be checked here, the bases' first.</summary>
    public IReadOnlyList<DeclaredRule> Rules => _rules.Value;

    private static IEnumerable<INamedTypeSymbol> Lineage(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType) yield return current.OriginalDefinition;
    }

    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>().Where(static property => property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public });

    private static IEnumerable<DeclaredRule> RulesOf(INamedTypeSymbol type, KnownTypes types) =>
        type.GetAttributes().Where(types.IsDeclaredInvariant).Select(attribute => DeclaredRule.Read(attribute, types.IsModel(type))).OfType<DeclaredRule>();
}
