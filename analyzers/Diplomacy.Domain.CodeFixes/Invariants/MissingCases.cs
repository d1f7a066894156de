using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Diplomacy.Domain.CodeFixes.Invariants;

/// <summary>The cases that a report says are missing, in the words of the place where they are.</summary>
internal static class MissingCases
{
    private const string NotImplemented = "System.NotImplementedException";

    /// <summary>The cases in declared order; none where one of them cannot be written there.</summary>
    public static IReadOnlyList<MissingCase> Of(Diagnostic report, SwitchLayout layout, SemanticModel model)
    {
        if (!report.Properties.TryGetValue(ClosedCases.MissingProperty, out var ids) || ids is null) return [];
        if (model.GetTypeInfo(layout.Value).Type is not { } set || model.Compilation.GetTypeByMetadataName(NotImplemented) is not { } exception) return [];

        var body = $"throw new {exception.ToMinimalDisplayString(model, layout.Position)}()";
        var missing = new HashSet<string>(ids.Split(';'), StringComparer.Ordinal);
        var cases = ClosedCases.Nested(set).Where(type => type.OriginalDefinition.GetDocumentationCommentId() is { } id && missing.Contains(id)).ToList();
        return cases.Count == missing.Count && cases.All(type => CanBeWritten(type, layout, model))
            ? [.. cases.Select(type => new MissingCase($"{type.ToMinimalDisplayString(model, layout.Position)} {Name(type, layout, model)}", body))]
            : [];
    }

    /// <summary>A case with type parameters of its own has no type that a pattern could name.</summary>
    private static bool CanBeWritten(INamedTypeSymbol type, SwitchLayout layout, SemanticModel model) => type.Arity == 0 && model.IsAccessible(layout.Position, type);

    private static string Name(INamedTypeSymbol type, SwitchLayout layout, SemanticModel model)
    {
        var name = CamelCase.Of(type.Name);
        var free = Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? name : $"{name}{number}").First(candidate => IsFree(candidate, layout, model));
        return IsKeyword(free) ? $"@{free}" : free;
    }

    private static bool IsFree(string name, SwitchLayout layout, SemanticModel model) =>
        model.LookupSymbols(layout.Position, name: name).All(static symbol => symbol is not (ILocalSymbol or IParameterSymbol or IRangeVariableSymbol));

    private static bool IsKeyword(string name) => SyntaxFacts.GetKeywordKind(name) is not SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) is not SyntaxKind.None;
}
