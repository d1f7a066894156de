using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>Constants as C#.</summary>
internal static class Constants
{
    /// <summary>The constant as an expression of a type; null where the value is null or the type has no constants.</summary>
    public static string? Text(object? value, ITypeSymbol type) => value switch
    {
        null => null,
        _ when type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration => OfEnumeration(value, enumeration),
        bool truth => truth ? "true" : "false",
        string text => SymbolDisplay.FormatLiteral(text, quote: true),
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        int number when type.SpecialType is SpecialType.System_Int64 => number.ToString(CultureInfo.InvariantCulture) + "L",
        int number when type.SpecialType is SpecialType.System_Decimal => number.ToString(CultureInfo.InvariantCulture) + "m",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    static string OfEnumeration(object value, INamedTypeSymbol type)
    {
        var named = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, value));
        return named is not null
            ? $"{TypeNames.Of(type)}.{EscapedName(named.Name)}"
            : $"({TypeNames.Of(type)})({Convert.ToString(value, CultureInfo.InvariantCulture)})";
    }

    /// <summary>A name, escaped where it is a keyword.</summary>
    public static string EscapedName(string name) =>
        SyntaxFacts.GetKeywordKind(name) is not SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) is SyntaxKind.FieldKeyword ? "@" + name : name;
}
