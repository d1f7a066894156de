using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>Finds the stored members that a rule reads, through computed members of the same assembly.</summary>
internal sealed class RuleReads(SourceModels models, IReadOnlyList<StoredMember> stored)
{
    /// <summary>The names of the stored members read, in order of appearance, each once.</summary>
    public IReadOnlyList<string> Of(ISymbol rule)
    {
        var reads = new List<string>();
        Visit(rule, reads, [rule.Name]);
        return reads;
    }

    void Visit(ISymbol member, List<string> reads, HashSet<string> visited)
    {
        foreach (var name in Names(member))
        {
            if (models.Symbol(name) is not { Kind: SymbolKind.Property or SymbolKind.Method } read) continue;
            if (stored.Any(candidate => SymbolEqualityComparer.Default.Equals(candidate.Property.OriginalDefinition, read.OriginalDefinition)))
            {
                if (!reads.Contains(read.Name)) reads.Add(read.Name);
            }
            else if (models.IsHere(read) && visited.Add(read.Name))
            {
                Visit(read, reads, visited);
            }
        }
    }

    // What stands after a dot belongs to another value, unless the dot follows `this`.
    static IEnumerable<IdentifierNameSyntax> Names(ISymbol member) => member.DeclaringSyntaxReferences
        .SelectMany(static reference => reference.GetSyntax().DescendantNodes().OfType<IdentifierNameSyntax>())
        .Where(static name => name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access.Expression.IsKind(SyntaxKind.ThisExpression),
            MemberBindingExpressionSyntax or NameColonSyntax or AttributeSyntax => false,
            _ => name.FirstAncestorOrSelf<AttributeListSyntax>() is null,
        });
}
