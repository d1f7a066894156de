using Diplomacy.Domain.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Declarations;

/// <summary>What must be unique in an assembly: who was first to have a rule id, and who has a kind. Looked up when the first record asks.</summary>
internal sealed class AssemblyCatalogue
{
    readonly Lazy<Dictionary<string, ISymbol>> _ruleIds;
    readonly Lazy<List<INamedTypeSymbol>> _records;

    public AssemblyCatalogue(Compilation compilation)
    {
        _records = new(() => [.. Types(compilation.Assembly.GlobalNamespace).Where(static type => type.IsDomainRecord()).OrderBy(Place, PlaceOrder)]);
        _ruleIds = new(() => FirstOwners(_records.Value));
    }

    static IComparer<(string File, int Start)> PlaceOrder { get; } = Comparer<(string File, int Start)>.Create(static (left, right) =>
        string.CompareOrdinal(left.File, right.File) is var files and not 0 ? files : left.Start.CompareTo(right.Start));

    /// <summary>The first member that declares a rule with the id, in order of files and of their text.</summary>
    public ISymbol? FirstOwner(string ruleId) => _ruleIds.Value.TryGetValue(ruleId, out var owner) ? owner : null;

    /// <summary>The first record of the kind below a root, in the root's own assembly and then in this one.</summary>
    public INamedTypeSymbol? FirstOfKind(string kind, INamedTypeSymbol root) =>
        Foreign(root).Concat(_records.Value).FirstOrDefault(type => DeclarationForm.Kind(type) == kind && ClosedCases.DerivesFrom(type, root));

    /// <summary>The types in a namespace or type, at every depth.</summary>
    public static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(static member => member is INamedTypeSymbol type ? Types(member).Prepend(type) : Types(member));

    static IEnumerable<INamedTypeSymbol> Foreign(INamedTypeSymbol root) => root.DeclaringSyntaxReferences.Length > 0
        ? []
        : Types(root.ContainingAssembly.GlobalNamespace).Where(static type => type.IsDomainRecord());

    static Dictionary<string, ISymbol> FirstOwners(List<INamedTypeSymbol> records)
    {
        var owners = new Dictionary<string, ISymbol>();
        foreach (var rule in records.SelectMany(RuleDeclaration.Of))
        {
            if (!owners.ContainsKey(rule.Id)) owners.Add(rule.Id, rule.Member);
        }

        return owners;
    }

    static (string File, int Start) Place(ISymbol symbol) => (symbol.Locations[0].SourceTree?.FilePath ?? "", symbol.Locations[0].SourceSpan.Start);
}
