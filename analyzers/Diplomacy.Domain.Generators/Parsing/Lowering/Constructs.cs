using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>Names what does not lower, in words for the one who wrote it.</summary>
internal static class Constructs
{
    private static readonly SymbolDisplayFormat MemberFormat = new(
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    public static string NameOf(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => NameOf(invocation.TargetMethod),
        IMemberReferenceOperation reference => NameOf(reference.Member),
        IObjectCreationOperation { Type: { } type } => $"new {type.Name}",
        IConversionOperation { Type: { } type } => $"a conversion to {type.ToDisplayString()}",
        IInterpolatedStringOperation => "an interpolated string",
        IInvalidOperation => "code that does not compile",
        IThrowOperation => "an exception",
        ISpreadOperation or ICollectionExpressionOperation => "a spread",
        _ => NameOf(operation, operation.Type),
    };

    /// <summary>The form as it is written, unless the type of what it works on says more.</summary>
    public static string NameOf(IOperation operation, ITypeSymbol? type) => IsFloatingPoint(type?.WithoutNullable()) ? "floating point" : operation.Syntax.ToString();

    public static string NameOf(ISymbol member) => member.ContainingType is { IsExtension: true, ContainingType: { } outer }
        ? $"{outer.Name}.{member.Name}"
        : member.ToDisplayString(MemberFormat);

    private static bool IsFloatingPoint(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_Double or SpecialType.System_Single;
}
