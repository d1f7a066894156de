using Diplomacy.Domain.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Diplomacy.Domain.Generators.Declarations;

/// <summary>Constructors that people write: each must end in the generated one, which checks.</summary>
internal static class Constructors
{
    public static IEnumerable<Diagnostic> Find(Declaration declaration)
    {
        foreach (var constructor in declaration.Type.InstanceConstructors.Intersect(declaration.Written, SymbolEqualityComparer.Default).Cast<IMethodSymbol>())
        {
            if (IsCopy(constructor)) yield return Diagnostic.Create(DeclarationRules.CompilerCopies, constructor.Locations[0], declaration.Type.Name);
            else if (Fault(constructor, declaration.Models) is { } fault) yield return Diagnostic.Create(DeclarationRules.CheckedConstructors, constructor.Locations[0], declaration.Type.Name, fault);
        }
    }

    static bool IsCopy(IMethodSymbol constructor) =>
        constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    static string? Fault(IMethodSymbol constructor, SourceModels models) => constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
    {
        RecordDeclarationSyntax => "a parameter list after the record's name makes one that does not check",
        ConstructorDeclarationSyntax { Initializer: not { RawKind: (int)SyntaxKind.ThisConstructorInitializer } } => "it does not chain to it",
        ConstructorDeclarationSyntax { Initializer: { } initializer } when models.Constructor(initializer)?.Parameters.FirstOrDefault()?.Type.IsUnverified() is true => "it chains to the one that does not check",
        ConstructorDeclarationSyntax declaration when Assigns(declaration, constructor.ContainingType, models) => "it assigns a member after the checks",
        _ => null,
    };

    static bool Assigns(ConstructorDeclarationSyntax declaration, INamedTypeSymbol type, SourceModels models) => declaration.DescendantNodes()
        .OfType<AssignmentExpressionSyntax>()
        .Select(assignment => models.Symbol(assignment.Left))
        .Any(target => target is IPropertySymbol or IFieldSymbol && type.Bases().Prepend(type).Contains(target.ContainingType, SymbolEqualityComparer.Default));
}
