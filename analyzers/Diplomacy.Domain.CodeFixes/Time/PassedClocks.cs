using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Diplomacy.Domain.CodeFixes.Time;

/// <summary>The clocks that code has at hand, and how each is read.</summary>
internal static class PassedClocks
{
    /// <summary>Readings of passed clocks that give what a source of time gives: those of parameters and locals, then those of members.</summary>
    public static IEnumerable<IEnumerable<ExpressionSyntax>> Around(ExpressionSyntax source, SemanticModel model)
    {
        var read = Name(model.GetSymbolInfo(source).Symbol, model.GetTypeInfo(source).Type);
        var member = model.GetEnclosingSymbol(source.SpanStart);
        var clocks = model.LookupSymbols(source.SpanStart).Where(symbol => !IsWithin(symbol, member)).Select(symbol => (symbol, reading: Reading(symbol, read))).Where(static found => found.reading is not null).ToList();
        return clocks.ToLookup(static found => found.symbol is ILocalSymbol or IParameterSymbol)
            .OrderByDescending(static group => group.Key)
            .Select(static group => group.Select(static found => SyntaxFactory.ParseExpression(found.reading!)));
    }

    private static string Name(ISymbol? symbol, ITypeSymbol? type) => type?.Name == "SystemClock" ? "SystemClock" : $"{symbol?.ContainingType?.Name}.{symbol?.Name}";

    private static string? Reading(ISymbol clock, string read) => (Type(clock), read) switch
    {
        ("IClock", "SystemClock") or ("TimeProvider", "TimeProvider.System") => Escaped(clock),
        ("IClock", "DateTime.UtcNow") => $"{Escaped(clock)}.GetCurrentInstant().ToDateTimeUtc()",
        ("IClock", "DateTimeOffset.UtcNow") => $"{Escaped(clock)}.GetCurrentInstant().ToDateTimeOffset()",
        ("TimeProvider", "DateTime.UtcNow") => $"{Escaped(clock)}.GetUtcNow().UtcDateTime",
        ("TimeProvider", "DateTimeOffset.UtcNow") => $"{Escaped(clock)}.GetUtcNow()",
        ("TimeProvider", "DateTimeOffset.Now") => $"{Escaped(clock)}.GetLocalNow()",
        _ => null,
    };

    private static string? Type(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => Type(local.Type),
        IParameterSymbol { RefKind: not RefKind.Out } parameter => Type(parameter.Type),
        IFieldSymbol field => Type(field.Type),
        IPropertySymbol { IsIndexer: false, GetMethod: not null } property => Type(property.Type),
        _ => null,
    };

    private static string? Type(ITypeSymbol type) => type switch
    {
        { NullableAnnotation: NullableAnnotation.Annotated } => null,
        { Name: "IClock", ContainingNamespace: { Name: "NodaTime", ContainingNamespace.IsGlobalNamespace: true } } => type.Name,
        { Name: "TimeProvider", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => type.Name,
        _ => null,
    };

    /// <summary>Whether a symbol is the property around the source, or a member that a constructor around it may not have set yet, or the source itself.</summary>
    private static bool IsWithin(ISymbol symbol, ISymbol? member) =>
        symbol is IFieldSymbol or IPropertySymbol
        && (member is IMethodSymbol { MethodKind: MethodKind.Constructor } || symbol.ContainingType.Name == "TimeProvider" || SymbolEqualityComparer.Default.Equals(symbol, (member as IMethodSymbol)?.AssociatedSymbol));

    private static string Escaped(ISymbol symbol) => SyntaxFacts.GetKeywordKind(symbol.Name) is SyntaxKind.None ? symbol.Name : $"@{symbol.Name}";
}
