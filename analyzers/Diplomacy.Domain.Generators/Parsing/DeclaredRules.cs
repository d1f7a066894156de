using Diplomacy.Domain.Generators.Model;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>The rules of a record in another assembly, as its metadata carry them.</summary>
internal static class DeclaredRules
{
    /// <summary>The rules that the record declares itself.</summary>
    public static IEnumerable<RuleModel> Of(INamedTypeSymbol record) => record.GetAttributes()
        .Where(static attribute => attribute.AttributeClass?.FullName() == DomainTypes.DeclaredInvariantAttribute && attribute.ConstructorArguments.Length == 4)
        .Select(Read);

    static RuleModel Read(AttributeData attribute)
    {
        var named = attribute.NamedArguments.ToDictionary(static argument => argument.Key, static argument => argument.Value);
        return new RuleModel
        {
            Id = Text(attribute, 0),
            Severity = attribute.ConstructorArguments[1].Value switch { 1 => "Warning", 2 => "Info", _ => "Error" },
            Member = Named(named, "Rule") ?? "",
            Message = Text(attribute, 3),
            Parts = new([]),
            ForEach = Named(named, "ForEach"),
            Lists = new([]),
            Item = Named(named, "Item"),
            Expression = Text(attribute, 2) is { Length: > 0 } expression ? expression : null,
            Reads = named.TryGetValue("Reads", out var reads) && !reads.IsNull
                ? reads.Values.Select(static value => value.Value as string ?? "").ToEquatableArray()
                : new([]),
            Pointer = "",
        };
    }

    static string Text(AttributeData attribute, int place) => attribute.ConstructorArguments[place].Value as string ?? "";

    static string? Named(Dictionary<string, TypedConstant> named, string name) => named.TryGetValue(name, out var value) ? value.Value as string : null;
}
