using Diplomacy.Domain.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Declarations;

/// <summary>The placeholders of rules' messages.</summary>
internal static class RuleMessages
{
    public static IEnumerable<Diagnostic> Find(Declaration declaration) =>
        from rule in declaration.Rules
        from piece in MessageTemplate.Pieces(rule.Message)
        where piece.IsPlaceholder && MessagePaths.Placeholder(piece.Text, declaration.Type, rule.ItemType) is null
        select Diagnostic.Create(
            DeclarationRules.Placeholders, Declaration.ArgumentLocation(rule.Attribute, "message", 1), piece.Text, declaration.Type.Name, Remedy(piece.Text, rule));

    static string Remedy(string path, RuleDeclaration rule) => path switch
    {
        "{" or "}" => "Write a brace that stands for itself twice.",
        _ when rule.ForEach is not null => "Write {Member}, {item.Member} or {index}, with names as in C# and without a format.",
        _ => "Write {Member} or {Member.Part}, with names as in C# and without a format.",
    };
}
