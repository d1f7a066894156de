using Diplomacy.Domain.Generators.Declarations;
using Diplomacy.Domain.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Baseline;

/// <summary>The wire format of an assembly, fact by fact.</summary>
internal static class WireFacts
{
    /// <summary>The facts that the assembly's own records say; what a record of another assembly says is in that one's baseline.</summary>
    public static IReadOnlyList<WireFact> Of(Compilation compilation, CancellationToken cancellation)
    {
        var models = new SourceModels(compilation);
        var records = AssemblyCatalogue.Types(compilation.Assembly.GlobalNamespace)
            .Where(static type => type.IsDomainRecord() && DeclarationForm.CanHaveAGeneratedHalf(type))
            .ToList();
        var facts = new List<WireFact>();
        foreach (var record in records)
        {
            cancellation.ThrowIfCancellationRequested();
            facts.AddRange(RecordFacts.Of(record, models));
            facts.AddRange(RuleFacts.Of(record));
        }

        return [.. facts.Concat(EnumerationFacts.Of(records, models)).Concat(ComputedFacts.Of(records)).GroupBy(static fact => fact.Line.Key).Select(static same => same.First())];
    }
}
