using Diplomacy.Domain.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Declarations;

/// <summary>Rules in types that have no generated half to check them.</summary>
internal static class StrayRules
{
    public static IEnumerable<Diagnostic> Find(INamedTypeSymbol type) =>
        RuleDeclaration.Of(type).Select(rule => Declaration.Report(DeclarationRules.RulesInRecords, rule.Member, type.Name));
}
