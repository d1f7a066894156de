using Diplomacy.Domain.Generators.Emit;
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
        Generate(context, DomainTypes.DomainRecordAttribute, TrackingNames.Records);
        Generate(context, DomainTypes.ClosedAttribute, TrackingNames.ClosedSets);
    }

    static void Generate(IncrementalGeneratorInitializationContext context, string attribute, string trackingName)
    {
        var records = context.SyntaxProvider
            .ForAttributeWithMetadataName(attribute, DomainRecordParser.IsCandidate, DomainRecordParser.Read)
            .Where(static record => record is not null)
            .Select(static (record, _) => record!)
            .WithTrackingName(trackingName);

        context.RegisterSourceOutput(records, static (output, record) => output.AddSource(record.HintName + ".g.cs", RecordEmitter.Emit(record)));
    }
}
