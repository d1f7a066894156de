using Diplomacy.Domain.Generators.Model;
using Diplomacy.Domain.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Baseline;

/// <summary>The names of the enumerations that records use: those of the assembly, and those of assemblies that have no wire format of their own.</summary>
internal static class EnumerationFacts
{
    public static IEnumerable<WireFact> Of(IEnumerable<INamedTypeSymbol> records, SourceModels models)
    {
        var known = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        return from record in records
               from member in new StoredMembers(models).Declared(record)
               let type = (member.Property.Type.ValueListItem() ?? member.Property.Type).WithoutNullable()
               where type.TypeKind is TypeKind.Enum && (models.IsHere(type) || !type.ContainingAssembly.Has(DomainTypes.DomainAssemblyAttribute)) && known.Add(type)
               from fact in Names((INamedTypeSymbol)type, models.IsHere(type) ? null : (record, member.Property.Locations[0]))
               select fact;
    }

    static IEnumerable<WireFact> Names(INamedTypeSymbol enumeration, (INamedTypeSymbol Record, Location Place)? user) =>
        from name in ((WireShape.Enumeration)WireShapes.Of(enumeration)!).Names
        let line = new WireLine(RecordFacts.NameOf(enumeration), WireLine.Lists, name.WireName, "")
        select user is var (record, place) ? new WireFact(line, record, place) : new WireFact(line, enumeration, enumeration.GetMembers(name.Name.TrimStart('@'))[0].Locations[0]);
}
