using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Diplomacy.Domain.Analyzers.Constants;

/// <summary>A place among the static initializers of a type, which run in the order of the source.</summary>
/// <param name="Type">The type.</param>
/// <param name="Declaration">The declaration whose initializer runs; nothing once all have run.</param>
internal sealed record StaticPlace(INamedTypeSymbol Type, SyntaxNode? Declaration)
{
    /// <summary>The static initializer or static constructor around an operation, if there is one.</summary>
    public static StaticPlace? Around(IOperation operation)
    {
        var member = operation.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        if (member is null || !member.Modifiers.Any(SyntaxKind.StaticKeyword)) return null;

        var initializer = Initializer(member, operation.Syntax.Span);
        if (initializer is null && member is not ConstructorDeclarationSyntax) return null;

        return operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart)?.ContainingType is { } type ? new StaticPlace(type.OriginalDefinition, initializer) : null;
    }

    public bool IsIn(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(Type, type);

    /// <summary>Whether another initializer of the type has run when this one does. The order between the files of a partial type is not told.</summary>
    public bool ComesAfter(StaticPlace other) =>
        IsIn(other.Type) && (Declaration is null || (other.Declaration is { } earlier && earlier.SyntaxTree == Declaration.SyntaxTree && earlier.SpanStart < Declaration.SpanStart));

    private static MemberDeclarationSyntax? Initializer(MemberDeclarationSyntax member, TextSpan span) => member switch
    {
        BaseFieldDeclarationSyntax => member,
        PropertyDeclarationSyntax { Initializer: { } initializer } when initializer.Span.Contains(span) => member,
        _ => null,
    };
}
