using Diplomacy.Domain.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>Reads the declaration of a domain record into the model.</summary>
internal static class DomainRecordParser
{
    /// <summary>Whether the marked syntax can be a domain record.</summary>
    public static bool IsCandidate(SyntaxNode node, CancellationToken _) => node is RecordDeclarationSyntax;

    /// <summary>The model of the marked record; null where nothing can be generated for it, which the analyzer reports.</summary>
    public static RecordModel? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var isSecondMark = type.Has(DomainTypes.DomainRecordAttribute) && context.Attributes[0].AttributeClass!.FullName() == DomainTypes.ClosedAttribute;
        return isSecondMark || !DeclarationForm.CanHaveAGeneratedHalf(type) ? null : Read(type, new SourceModels(context.SemanticModel.Compilation), cancellation);
    }

    static RecordModel Read(INamedTypeSymbol type, SourceModels models, CancellationToken cancellation)
    {
        var stored = new StoredMembers(models).All(type);
        var bodies = new Bodies(models, cancellation);
        var rules = new RuleReader(type, models, stored, bodies);
        var (inherited, declared) = (rules.ReadInherited().ToEquatableArray(), rules.Read().ToEquatableArray());
        var baseRecord = type.BaseRecord();
        return new RecordModel
        {
            HintName = HintNames.Of(type),
            Namespace = TypeNames.Namespace(type),
            ContainingTypes = ContainingTypes(type).Reverse().Select(TypeNames.Header).ToEquatableArray(),
            Name = TypeNames.Simple(type),
            TypeParameters = TypeNames.Parameters(type),
            FullName = TypeNames.Of(type),
            LoweredName = type.FullName(),
            Accessibility = SyntaxFacts.GetText(type.DeclaredAccessibility),
            IsReachable = ContainingTypes(type).Prepend(type).All(IsReachable),
            NamesConverter = type.Has(DomainTypes.JsonConverterAttribute),
            IsAbstract = type.IsAbstract,
            IsClosed = type.IsClosedSet(),
            IsWithinClosedSet = type.Bases().Any(static current => current.IsClosedSet()),
            Kind = DeclarationForm.Kind(type),
            BaseRecord = baseRecord is null ? null : TypeNames.Of(baseRecord),
            BaseIsHere = baseRecord is not null && models.IsHere(baseRecord),
            Members = MemberReader.Read(stored, type, cancellation).ToEquatableArray(),
            Rules = declared,
            InheritedRules = inherited,
            Related = new RelatedRecords(models, cancellation).Of(type, inherited.Concat(declared)).ToEquatableArray(),
            LoweredMembers = bodies.LoweredMembers(type).ToEquatableArray(),
            Cases = type.IsClosedSet() ? ClosedCases.Of(type).Select(static found => new CaseModel(DeclarationForm.Kind(found) ?? "", TypeNames.Of(found))).ToEquatableArray() : new([]),
            PrintsItself = !type.GetMembers("PrintMembers").All(static member => member.IsImplicitlyDeclared),
            Summary = Comments.Summary(type, cancellation),
        };
    }

    static bool IsReachable(INamedTypeSymbol type) =>
        type is { Arity: 0, IsFileLocal: false, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal };

    static IEnumerable<INamedTypeSymbol> ContainingTypes(INamedTypeSymbol type)
    {
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType) yield return outer;
    }
}
