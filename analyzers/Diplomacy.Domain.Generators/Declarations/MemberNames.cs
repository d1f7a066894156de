using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Declarations;

/// <summary>The names of stored members on the wire, and what else the constructor's signature needs.</summary>
internal static class MemberNames
{
    public static IEnumerable<Diagnostic> Find(Declaration declaration)
    {
        var stored = declaration.Stored;
        foreach (var member in stored.Where(member => SymbolEqualityComparer.Default.Equals(member.Property.ContainingType, declaration.Type)))
        {
            var earlier = stored.TakeWhile(other => other != member).FirstOrDefault(other => other.ParameterName == member.ParameterName);
            if (earlier is not null) yield return Declaration.Report(DeclarationRules.WireNames, member.Property, $"{earlier.Property.ContainingType.Name}.{earlier.Property.Name}", member.ParameterName);
            if (member.ParameterName == "kind") yield return Declaration.Report(DeclarationRules.NoMemberKind, member.Property);
        }

        if (stored.Count == 1 && SymbolEqualityComparer.Default.Equals(stored[0].Property.Type, declaration.Type))
            yield return Declaration.Report(DeclarationRules.NotOfItselfAlone, stored[0].Property);
    }
}
