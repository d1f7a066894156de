using System.Collections.Immutable;
using Diplomacy.Domain.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Generators.Declarations;

/// <summary>Reports, at the declaration of a domain record, what the generator cannot make sense of, each with its remedy.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DomainRecordDeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. DeclarationRules.All];

    static ImmutableArray<Func<Declaration, IEnumerable<Diagnostic>>> Concerns { get; } =
    [
        TypeForm.Find, State.Find, MemberTypes.Find, MemberNames.Find, Defaults.Find, Constructors.Find, Kinds.Find, RuleForm.Find, RuleMessages.Find, RuleBodies.Find,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(DomainTypes.DomainRecordAttribute) is null) return;
            var catalogue = new AssemblyCatalogue(start.Compilation);
            start.RegisterSymbolAction(symbol => Analyze(symbol, catalogue), SymbolKind.NamedType);
            start.RegisterOperationAction(AnalyzeCreation, OperationKind.ObjectCreation);
        });
    }

    static void Analyze(SymbolAnalysisContext context, AssemblyCatalogue catalogue)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var findings = type.IsDomainRecord()
            ? Find(new Declaration(type, new SourceModels(context.Compilation), catalogue, context.CancellationToken))
            : StrayRules.Find(type);
        foreach (var finding in findings) context.ReportDiagnostic(finding);
    }

    static IEnumerable<Diagnostic> Find(Declaration declaration) => Concerns.SelectMany(concern => concern(declaration));

    // Only generated code may set members before they are checked.
    static void AnalyzeCreation(OperationAnalysisContext context)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation.Constructor?.Parameters.FirstOrDefault()?.Type.IsUnverified() is true)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                DeclarationRules.CheckedConstructors, creation.Syntax.GetLocation(), creation.Constructor.ContainingType.Name, "it does not check"));
        }
    }
}
