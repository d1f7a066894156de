using Diplomacy.Domain.Generators.Emit;
using Diplomacy.Domain.Generators.Model;
using Diplomacy.Domain.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators;

/// <summary>Writes the generated half of each domain record: constructor, <c>With</c>, checks, reader, writer and schema.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DomainRecordGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var records = Records(context, DomainTypes.DomainRecordAttribute, TrackingNames.Records);
        var closedSets = Records(context, DomainTypes.ClosedAttribute, TrackingNames.ClosedSets);
        context.RegisterSourceOutput(records, Emit);
        context.RegisterSourceOutput(closedSets, Emit);
        Register(context, records, closedSets);
    }

    static IncrementalValuesProvider<RecordModel> Records(IncrementalGeneratorInitializationContext context, string attribute, string trackingName) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(attribute, DomainRecordParser.IsCandidate, DomainRecordParser.Read)
            .Where(static record => record is not null)
            .Select(static (record, _) => record!)
            .WithTrackingName(trackingName);

    static void Emit(SourceProductionContext output, RecordModel record) => output.AddSource(record.HintName + ".g.cs", RecordEmitter.Emit(record));

    static void Register(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<RecordModel> records, IncrementalValuesProvider<RecordModel> closedSets)
    {
        var assembly = context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName ?? "");
        var references = context.CompilationProvider.Select(ReferencedRegistrations.Of).WithTrackingName(TrackingNames.References);
        var statements = Statements(records).Combine(Statements(closedSets)).WithTrackingName(TrackingNames.Registrations);
        context.RegisterSourceOutput(assembly.Combine(references).Combine(statements), static (output, known) =>
        {
            var ((assembly, references), (records, closedSets)) = known;
            var text = RegistrationEmitter.Emit(assembly, references, records.Concat(closedSets).OrderBy(static statement => statement, StringComparer.Ordinal));
            if (text.Length > 0) output.AddSource(RegistrationEmitter.HintName, text);
        });
    }

    static IncrementalValueProvider<EquatableArray<string>> Statements(IncrementalValuesProvider<RecordModel> records) => records
        .Select(static (record, _) => RegistrationSection.Statements(record))
        .Collect()
        .Select(static (all, _) => all.SelectMany(static statements => statements).ToEquatableArray());
}
