using Diplomacy.Domain.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Declarations;

/// <summary>Where a record keeps its state: in public get-only properties, and nowhere else.</summary>
internal static class State
{
    public static IEnumerable<Diagnostic> Find(Declaration declaration) => declaration.Written.Where(static member => !member.IsStatic).SelectMany(Find);

    static IEnumerable<Diagnostic> Find(ISymbol member)
    {
        if (member is IPropertySymbol { SetMethod: { } setter }) yield return Declaration.Report(DeclarationRules.GetOnly, member, setter.IsInitOnly ? "init" : "set");
        if (Outside(member) is { } outside) yield return Declaration.Report(DeclarationRules.StateInMembers, member, outside);
    }

    static string? Outside(ISymbol member) => member switch
    {
        IFieldSymbol => "a field",
        IEventSymbol => "an event",
        IPropertySymbol { DeclaredAccessibility: not Accessibility.Public } property when StoredMembers.IsAutomatic(property) => "a stored property that is not public",
        _ => null,
    };
}
