using Diplomacy.Domain.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Diplomacy.Domain.Generators.Declarations;

/// <summary>Initializers of stored members: a constant that an absent member means.</summary>
internal static class Defaults
{
    public static IEnumerable<Diagnostic> Find(Declaration declaration) =>
        from member in declaration.Stored
        where SymbolEqualityComparer.Default.Equals(member.Property.ContainingType, declaration.Type)
        let initializer = member.Property.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax()).OfType<PropertyDeclarationSyntax>().FirstOrDefault()?.Initializer
        where initializer is not null
        let fault = Fault(member)
        where fault is not null
        select Diagnostic.Create(DeclarationRules.ConstantDefaults, initializer.Value.GetLocation(), member.Property.Name, fault);

    static string? Fault(StoredMember member) => member switch
    {
        { IsList: true } => "a list that is left out is empty already. Remove the initializer.",
        { IsNullable: true } => "a nullable member that is left out is absent. Remove the initializer, or the '?' if absence means this value.",
        { Default: null } => "a default must be a constant that is not null. Use a literal, a const or a member of an enum, or make the member required.",
        _ => null,
    };
}
