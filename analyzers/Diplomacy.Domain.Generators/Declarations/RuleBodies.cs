using Diplomacy.Domain.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Declarations;

/// <summary>What the expressions of rules and computed members read, and whether they can travel.</summary>
internal static class RuleBodies
{
    public static IEnumerable<Diagnostic> Find(Declaration declaration)
    {
        var bodies = new Bodies(declaration.Models, declaration.Cancellation);
        var rules = declaration.Rules.Select(static rule => rule.Member);
        var computed = declaration.Written.Where(static member => member.Has(DomainTypes.LowerableAttribute) && !member.Has(DomainTypes.InvariantAttribute));
        return rules.Concat(computed).SelectMany(member => Find(member, bodies));
    }

    static IEnumerable<Diagnostic> Find(ISymbol member, Bodies bodies)
    {
        if (bodies.Lowering(member) is not { } lowering)
        {
            if (member.Has(DomainTypes.LowerableAttribute)) yield return Declaration.Report(DeclarationRules.RunTimeOnly, member, "a body that is not one expression");
            yield break;
        }

        foreach (var read in lowering.Forbidden)
            yield return Diagnostic.Create(read.Kind is ForbiddenReadKind.MutableMember ? DeclarationRules.Unchangeable : DeclarationRules.Repeatable, read.Location, member.Name, read.Member);

        if (lowering.Obstacle is { } obstacle && lowering.Forbidden.Count == 0) yield return Declaration.Report(DeclarationRules.RunTimeOnly, member, obstacle.Construct);
    }
}
