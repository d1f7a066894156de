using System.Collections.Immutable;
using Diplomacy.Domain.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Diplomacy.Domain.Generators.Baseline;

/// <summary>Reports where the wire format differs from its baseline: the files <c>WireFormat.Shipped.txt</c> and <c>WireFormat.Unshipped.txt</c> beside the project. Where neither is there, nothing is asked.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WireBaselineAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. BaselineRules.All];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
        context.RegisterCompilationAction(ReportMissing);
    }

    static void Start(CompilationStartAnalysisContext context)
    {
        var (shipped, unshipped) = Files(context.Options, context.CancellationToken);
        if (shipped is not null && unshipped is not null && KnowsTheModel(context.Compilation)) Compare(context, new WireBaseline(shipped, unshipped));
    }

    static void ReportMissing(CompilationAnalysisContext context)
    {
        var (shipped, unshipped) = Files(context.Options, context.CancellationToken);
        if ((shipped ?? unshipped) is not { } found || (shipped is not null && unshipped is not null) || !KnowsTheModel(context.Compilation)) return;

        context.ReportDiagnostic(Diagnostic.Create(BaselineRules.BaselineIsTwoFiles, found.Place, shipped is null ? WireBaselineTerms.ShippedFile : WireBaselineTerms.UnshippedFile));
    }

    static (BaselineFile? Shipped, BaselineFile? Unshipped) Files(AnalyzerOptions options, CancellationToken cancellation) =>
        (BaselineFile.Find(options.AdditionalFiles, WireBaselineTerms.ShippedFile, cancellation), BaselineFile.Find(options.AdditionalFiles, WireBaselineTerms.UnshippedFile, cancellation));

    static bool KnowsTheModel(Compilation compilation) => compilation.GetTypeByMetadataName(DomainTypes.DomainRecordAttribute) is not null;

    static void Compare(CompilationStartAnalysisContext context, WireBaseline baseline)
    {
        var comparison = new Lazy<BaselineComparison>(() => new(baseline, WireFacts.Of(context.Compilation, context.CancellationToken)));
        var inSource = new Lazy<ILookup<ISymbol, Diagnostic>>(() =>
            comparison.Value.InSource.ToLookup(static found => (ISymbol)found.Owner, static found => found.Finding, SymbolEqualityComparer.Default));
        context.RegisterSymbolAction(symbol => Report(inSource.Value[symbol.Symbol], symbol.ReportDiagnostic), SymbolKind.NamedType);
        context.RegisterCompilationEndAction(end => Report(comparison.Value.InFiles, end.ReportDiagnostic));
    }

    static void Report(IEnumerable<Diagnostic> findings, Action<Diagnostic> report)
    {
        foreach (var finding in findings) report(finding);
    }
}
