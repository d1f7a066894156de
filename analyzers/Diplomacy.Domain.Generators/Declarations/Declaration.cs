using Diplomacy.Domain.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Diplomacy.Domain.Generators.Declarations;

/// <summary>The declaration of one domain record, as its author wrote it.</summary>
internal sealed class Declaration(INamedTypeSymbol type, SourceModels models, AssemblyCatalogue catalogue, CancellationToken cancellation)
{
    public INamedTypeSymbol Type => type;

    public SourceModels Models => models;

    public AssemblyCatalogue Catalogue => catalogue;

    public CancellationToken Cancellation => cancellation;

    /// <summary>The mark that makes it a domain record.</summary>
    public AttributeData Mark { get; } = MarkOf(type);

    /// <summary>The stored members, those of the bases first.</summary>
    public IReadOnlyList<StoredMember> Stored { get; } = new StoredMembers(models).All(type);

    /// <summary>The members that the author wrote.</summary>
    public IEnumerable<ISymbol> Written => type.GetMembers().Where(static member =>
        !member.IsImplicitlyDeclared && !member.Has(DomainTypes.GeneratedCodeAttribute) && member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not ParameterSyntax);

    public IEnumerable<RuleDeclaration> Rules => RuleDeclaration.Of(type);

    /// <summary>The name of the type where it is marked.</summary>
    public Location Location => LocationOf(type);

    /// <summary>The name of a domain record where it is marked, which no generated file does.</summary>
    public static Location LocationOf(INamedTypeSymbol record)
    {
        var file = MarkOf(record).ApplicationSyntaxReference?.SyntaxTree;
        return record.Locations.FirstOrDefault(location => location.SourceTree == file) ?? record.Locations[0];
    }

    /// <summary>A finding at the type's name.</summary>
    public Diagnostic Report(DiagnosticDescriptor rule, params object[] arguments) => Diagnostic.Create(rule, Location, [type.Name, .. arguments]);

    /// <summary>A finding at a member's name, which is its first argument.</summary>
    public static Diagnostic Report(DiagnosticDescriptor rule, ISymbol member, params object[] arguments) =>
        Diagnostic.Create(rule, member.Locations[0], [member.Name, .. arguments]);

    /// <summary>The place of an attribute's argument, or of the attribute where it has none.</summary>
    public static Location ArgumentLocation(AttributeData attribute, string parameter, int position)
    {
        var syntax = attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;
        var arguments = syntax?.ArgumentList?.Arguments.ToList() ?? [];
        var named = arguments.Find(argument => (argument.NameColon?.Name ?? argument.NameEquals?.Name)?.Identifier.ValueText == parameter);
        return (named ?? arguments.Where(static argument => argument.NameEquals is null).ElementAtOrDefault(position) ?? (SyntaxNode?)syntax)?.GetLocation() ?? Location.None;
    }

    static AttributeData MarkOf(INamedTypeSymbol record) => (record.Attribute(DomainTypes.DomainRecordAttribute) ?? record.Attribute(DomainTypes.ClosedAttribute))!;
}
