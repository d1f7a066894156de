using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Constants;

/// <summary>What a static field or property is set to for good.</summary>
/// <param name="Value">The value's operation.</param>
/// <param name="Type">The type of the field or property.</param>
/// <param name="Place">Where it is set.</param>
internal sealed record StaticInitializer(IOperation Value, ITypeSymbol Type, StaticPlace Place);

/// <summary>The static fields and properties of this compilation that only their initializers set.</summary>
internal sealed class StaticConstants(Compilation compilation)
{
    private readonly ConcurrentDictionary<ISymbol, StaticInitializer?> _initializers = new(SymbolEqualityComparer.Default);

    /// <summary>The member's initializer; nothing where it has none, or something else may set it.</summary>
    public StaticInitializer? Find(ISymbol member) => member.ContainingType is { } type && IsSetOnce(member)
        ? _initializers.GetOrAdd(member.OriginalDefinition, definition => Read(definition, type.OriginalDefinition))
        : null;

    private static bool IsSetOnce(ISymbol member) => member switch
    {
        IFieldSymbol { IsStatic: true, IsReadOnly: true } => true,
        IPropertySymbol { IsStatic: true, SetMethod: null } => true,
        _ => false,
    };

    private StaticInitializer? Read(ISymbol member, INamedTypeSymbol type)
    {
        if (type.StaticConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared)) return null;
        if (member.DeclaringSyntaxReferences is not [var reference] || !compilation.ContainsSyntaxTree(reference.SyntaxTree)) return null;

        var declaration = reference.GetSyntax();
        if (Initializer(declaration) is not { } initializer) return null;

        var operation = compilation.GetSemanticModel(reference.SyntaxTree).GetOperation(initializer);
        var place = new StaticPlace(type, declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>());
        return operation is ISymbolInitializerOperation { Value: var value } && MemberType(member) is { } memberType ? new StaticInitializer(value, memberType, place) : null;
    }

    private static EqualsValueClauseSyntax? Initializer(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax field => field.Initializer,
        PropertyDeclarationSyntax { AccessorList.Accessors: [{ Body: null, ExpressionBody: null }] } property => property.Initializer,
        _ => null,
    };

    private static ITypeSymbol? MemberType(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };
}
