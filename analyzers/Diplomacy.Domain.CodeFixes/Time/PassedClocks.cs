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
        var member = Member(model.GetEnclosingSymbol(source.SpanStart));
        return model.LookupSymbols(source.SpanStart)
            .Where(symbol => symbol is ILocalSymbol or IParameterSymbol || HasAValue(symbol, member))
            .Select(symbol => (symbol, reading: Reading(symbol, read)))
            .Where(static found => found.reading is not null)
            .ToLookup(static found => found.symbol is ILocalSymbol or IParameterSymbol)
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

    /// <summary>The member around a place, which functions within it may hide.</summary>
    private static ISymbol? Member(ISymbol? around) => around is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } ? Member(around.ContainingSymbol) : around;

    /// <summary>Whether a field or a property surely has a value within a member: not before the constructors have run, not within itself; and it is not the machine's clock.</summary>
    private static bool HasAValue(ISymbol clock, ISymbol? member) =>
        member is IMethodSymbol { MethodKind: not (MethodKind.Constructor or MethodKind.StaticConstructor) } method
        && !SymbolEqualityComparer.Default.Equals(clock, method.AssociatedSymbol)
        && clock.ContainingType?.Name != "TimeProvider";

    private static string Escaped(ISymbol symbol) => SyntaxFacts.GetKeywordKind(symbol.Name) is SyntaxKind.None ? symbol.Name : $"@{symbol.Name}";
}
