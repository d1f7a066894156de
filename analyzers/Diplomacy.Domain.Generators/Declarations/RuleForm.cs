using System.Text.RegularExpressions;
using Diplomacy.Domain.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Declarations;

/// <summary>What a rule says of itself: id, message, list, and the form of its member.</summary>
internal static class RuleForm
{
    static readonly Regex WellFormedId = new("^(?!DIP)[A-Z]{2,12}[0-9]{1,6}$|^DIP[0-9]{4}$", RegexOptions.CultureInvariant);

    public static IEnumerable<Diagnostic> Find(Declaration declaration) => declaration.Rules.SelectMany(rule => Find(rule, declaration));

    static IEnumerable<Diagnostic> Find(RuleDeclaration rule, Declaration declaration)
    {
        var (name, type) = (rule.Member.Name, declaration.Type);
        var idLocation = Declaration.ArgumentLocation(rule.Attribute, "id", 0);
        if (!WellFormedId.IsMatch(rule.Id)) yield return Diagnostic.Create(DeclarationRules.RuleIds, idLocation, rule.Id, "ACME1");
        else if (declaration.Catalogue.FirstOwner(rule.Id) is { } owner && !SymbolEqualityComparer.Default.Equals(owner, rule.Member))
            yield return Diagnostic.Create(DeclarationRules.UniqueRuleIds, idLocation, rule.Id, $"{owner.ContainingType.Name}.{owner.Name}");

        if (string.IsNullOrWhiteSpace(rule.Message)) yield return Diagnostic.Create(DeclarationRules.Messages, Declaration.ArgumentLocation(rule.Attribute, "message", 1), name);
        if (Fault(rule) is { } fault) yield return Declaration.Report(DeclarationRules.RuleForm, rule.Member, fault);
        else if (PathFault(rule, ItemPath.Of(rule, type, declaration.Models)) is { } wrong)
            yield return Diagnostic.Create(DeclarationRules.ForEachNamesAList, Declaration.ArgumentLocation(rule.Attribute, "ForEach", 2), name, wrong);
    }

    static string? Fault(RuleDeclaration rule) => rule.Member switch
    {
        { IsStatic: true } => "must not be static: it speaks of one value. Remove 'static'",
        IPropertySymbol { Type.SpecialType: not SpecialType.System_Boolean } or IMethodSymbol { ReturnType.SpecialType: not SpecialType.System_Boolean } => "must be of type bool: it says what holds",
        IPropertySymbol when rule.ForEach is not null => "must be a method with one parameter, the item, because it names a list in ForEach",
        IMethodSymbol when rule.ForEach is null => "must be a property, or name in ForEach the list whose items it checks",
        IMethodSymbol when !rule.IsWellFormed => "must have one parameter, the item, passed by value, and no type parameters",
        _ when Bodies.Of(rule.Member) is null => "must be one expression: write it after '=>'",
        _ => null,
    };

    static string? PathFault(RuleDeclaration rule, ItemPath path) => path switch
    {
        { Fault: { } fault } => fault,
        { Last: { } last, ItemType: { } item } when !SymbolEqualityComparer.Default.Equals(item, rule.ItemType) =>
            $"the items of '{last.Name}' are of type '{Name(item)}', the parameter of type '{Name(rule.ItemType!)}'",
        _ => null,
    };

    static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
