using Diplomacy.Domain.Generators.Declarations;
using Diplomacy.Domain.Generators.Emit;
using Diplomacy.Domain.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Baseline;

/// <summary>What a record is on the wire, and which members it has of its own.</summary>
internal static class RecordFacts
{
    public static IEnumerable<WireFact> Of(INamedTypeSymbol record, SourceModels models)
    {
        var name = NameOf(record);
        yield return new(new(name, WireLine.Is, "", Form(record)), record, Declaration.LocationOf(record));
        foreach (var member in new StoredMembers(models).Declared(record))
        {
            if (MemberForms.Of(member) is { } form) yield return new(new(name, WireLine.Has, member.ParameterName, form), record, member.Property.Locations[0]);
        }
    }

    /// <summary>The name of a type, as the JSON Schema calls it.</summary>
    public static string NameOf(ITypeSymbol type) => DefinitionNames.Of(TypeNames.Of(type));

    static string Form(INamedTypeSymbol record)
    {
        var within = record.BaseRecord() is { } parent ? $" of {NameOf(parent)}" : "";
        return (DeclarationForm.Kind(record), record) switch
        {
            (_, _) when record.IsClosedSet() => $"closed set{within}",
            (_, { IsAbstract: true }) => $"open set{within}",
            ({ } kind, _) => $"kind {kind}{within}",
            _ => "record",
        };
    }
}
