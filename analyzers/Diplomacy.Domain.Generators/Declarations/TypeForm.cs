using Diplomacy.Domain.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Declarations;

/// <summary>The form of the type itself: modifiers, containers, base.</summary>
internal static class TypeForm
{
    public static IEnumerable<Diagnostic> Find(Declaration declaration)
    {
        var type = declaration.Type;
        if (Obstacle(type) is { } obstacle) yield return declaration.Report(DeclarationRules.PartialRecord, obstacle);
        if (!type.IsSealed && !type.IsAbstract) yield return declaration.Report(DeclarationRules.SealedOrAbstract);
        if (DeclarationForm.FirstContainingTypeThatIsNotPartial(type) is { } container) yield return Declaration.Report(DeclarationRules.PartialContainer, container, type.Name);
        if (type.IsRecord && !DeclarationForm.HasFittingBase(type)) yield return declaration.Report(DeclarationRules.AbstractBase, type.BaseType!.Name);
        if (type.IsClosedSet() && !type.IsAbstract) yield return declaration.Report(DeclarationRules.ClosedSets, "is a closed set and must be abstract; its cases are the sealed records nested in it");
        if (ClosedSetElsewhere(type) is { } set)
            yield return declaration.Report(DeclarationRules.ClosedSets, $"is a case of the closed set '{set.Name}' and must be nested in it; a switch over the set would not be total");
    }

    static string? Obstacle(INamedTypeSymbol type) => type switch
    {
        { IsRecord: false } => "a class",
        { IsFileLocal: true } => "a file-local type",
        _ when !DeclarationForm.IsPartial(type) => "one that is not partial",
        _ => null,
    };

    static INamedTypeSymbol? ClosedSetElsewhere(INamedTypeSymbol type) => type.Bases().FirstOrDefault(current => current.IsClosedSet() && !IsNested(type, current));

    static bool IsNested(INamedTypeSymbol type, INamedTypeSymbol set) => type.ContainingType is { } outer
        && (SymbolEqualityComparer.Default.Equals(outer.OriginalDefinition, set.OriginalDefinition) || IsNested(outer, set));
}
