using Diplomacy.Domain.Generators.Model;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>The computed members of a record that travel, as its generated half carries them.</summary>
internal static class DeclaredMembers
{
    public static IEnumerable<LoweredMemberModel> Of(INamedTypeSymbol record) =>
        from attribute in record.GetAttributes()
        where attribute.AttributeClass?.FullName() == DomainTypes.DeclaredMemberAttribute && attribute.ConstructorArguments.Length == 2
        select new LoweredMemberModel(attribute.ConstructorArguments[0].Value as string ?? "", attribute.ConstructorArguments[1].Value as string ?? "", Parameters(attribute));

    static EquatableArray<string> Parameters(AttributeData attribute) => attribute.NamedArguments
        .Where(static named => named.Key == "Parameters" && !named.Value.IsNull)
        .SelectMany(static named => named.Value.Values)
        .Select(static value => value.Value as string ?? "")
        .ToEquatableArray();
}
