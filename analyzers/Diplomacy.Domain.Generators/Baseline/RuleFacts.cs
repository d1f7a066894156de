using Diplomacy.Domain.Generators.Declarations;
using Diplomacy.Domain.Generators.Model;
using Diplomacy.Domain.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Baseline;

/// <summary>The rules that a record declares, in the normal form that its generated half carries.</summary>
internal static class RuleFacts
{
    /// <summary>What stands for the expression of a rule that has no normal form.</summary>
    public const string RunTimeOnly = "checked at run time only";

    public static IEnumerable<WireFact> Of(INamedTypeSymbol record) =>
        from rule in DeclaredRules.Of(record)
        select new WireFact(new(RecordFacts.NameOf(record), WireLine.Keeps, rule.Id, Value(rule)), record, Place(record, rule.Member));

    /// <summary>Where a member of a record is declared; the record itself where it is not found.</summary>
    public static Location Place(INamedTypeSymbol record, string member) => record.GetMembers(member).FirstOrDefault()?.Locations[0] ?? Declaration.LocationOf(record);

    static string Value(RuleModel rule)
    {
        var each = rule.ForEach is null ? "" : $" for each {rule.Item} of {rule.ForEach}";
        return $"{CamelCase.Of(rule.Severity)}{each}: {rule.Expression ?? RunTimeOnly}";
    }
}
