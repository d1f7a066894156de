using Diplomacy.Domain.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Constants;

/// <content>Conversions: of the language, and to the model's text types.</content>
internal sealed partial class ConstantReading
{
    private Value OfConversion(IConversionOperation conversion)
    {
        if (conversion.Type is not { } target) return Value.Unknown;

        var operand = Read(conversion.Operand);
        if (conversion.OperatorMethod is { } method) return _evaluator.Types.IsModel(method.ContainingType) ? Texts.Of(target, operand) : Value.Unknown;
        if (operand is NullValue) return IsNullable(target) ? Value.Null : Value.Unknown;
        if (operand is IntegerValue or DecimalValue) return Primitives.Convert(operand, WithoutNullable(target));

        return Keeps(conversion.Operand.Type, target) || (conversion.Conversion.IsImplicit && !IsBoxing(conversion)) ? operand : Value.Unknown;
    }

    /// <summary>Whether a conversion at most adds or takes away the nullability of a value type.</summary>
    private static bool Keeps(ITypeSymbol? source, ITypeSymbol target) => source is not null && SymbolEqualityComparer.Default.Equals(WithoutNullable(source), WithoutNullable(target));

    private static bool IsBoxing(IConversionOperation conversion) => conversion is { Operand.Type.IsValueType: true, Type.IsReferenceType: true };

    private static ITypeSymbol WithoutNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] } ? underlying : type;
}
