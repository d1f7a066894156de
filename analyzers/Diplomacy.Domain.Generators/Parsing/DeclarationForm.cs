using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>What a declaration must look like for a generated half to fit it. The generator and the analyzer ask the same questions.</summary>
internal static class DeclarationForm
{
    /// <summary>Whether a generated half would compile.</summary>
    public static bool CanHaveAGeneratedHalf(INamedTypeSymbol type) =>
        type.IsRecord && !type.IsFileLocal && IsPartial(type) && !IsPositional(type) && FirstContainingTypeThatIsNotPartial(type) is null && HasFittingBase(type);

    /// <summary>Whether each declaration of the type is partial.</summary>
    public static bool IsPartial(INamedTypeSymbol type) => Declarations(type).All(static declaration => declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    /// <summary>Whether the record has a parameter list of its own.</summary>
    public static bool IsPositional(INamedTypeSymbol type) => Declarations(type).Any(static declaration => declaration.ParameterList is not null);

    /// <summary>The innermost type around the record to which no part can be added.</summary>
    public static INamedTypeSymbol? FirstContainingTypeThatIsNotPartial(INamedTypeSymbol type)
    {
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            if (!IsPartial(outer)) return outer;
        }

        return null;
    }

    /// <summary>Whether the record derives from nothing, or from an abstract domain record.</summary>
    public static bool HasFittingBase(INamedTypeSymbol type) =>
        type.BaseType is null or { SpecialType: SpecialType.System_Object } || (type.BaseType is { IsAbstract: true } parent && parent.IsDomainRecord());

    /// <summary>The kind that the declaration gives.</summary>
    public static string? Kind(INamedTypeSymbol type) =>
        type.Attribute(DomainTypes.DomainRecordAttribute)?.ConstructorArguments.FirstOrDefault().Value as string;

    /// <summary>Whether the declaration says that equal values come again and again.</summary>
    public static bool IsRecurring(ITypeSymbol type) =>
        type.Attribute(DomainTypes.DomainRecordAttribute)?.NamedArguments.Any(static argument => argument is { Key: "IsRecurring", Value.Value: true }) == true;

    static IEnumerable<TypeDeclarationSyntax> Declarations(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax()).OfType<TypeDeclarationSyntax>();
}
