using Diplomacy.Domain.Expressions;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers.Constants;

/// <summary>The constants of the language: numbers, texts, truth values, enums and null.</summary>
internal static class Primitives
{
    /// <summary>The value of an operation that the compiler evaluates itself; nothing where it does not.</summary>
    public static Value? Of(IOperation operation)
    {
        if (operation.ConstantValue is not { HasValue: true, Value: var constant }) return null;
        if (constant is null) return Value.Null;

        return operation.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type ? OfEnum(type, constant) : Of(constant);
    }

    /// <summary>A number as a type's; unknown where the type cannot hold it, or is none of those that are computed with.</summary>
    public static Value Convert(Value value, ITypeSymbol type) => (value, type.SpecialType) switch
    {
        (IntegerValue { Number: var number }, SpecialType.System_Int32) => IntegerValue.Checked(number, IntegerValue.IntBits) ?? Value.Unknown,
        (IntegerValue { Number: var number }, SpecialType.System_Int64) => IntegerValue.Checked(number, IntegerValue.LongBits) ?? Value.Unknown,
        (IntegerValue { Number: var number }, SpecialType.System_Decimal) => new DecimalValue((decimal)number),
        (DecimalValue, SpecialType.System_Decimal) => value,
        _ => Value.Unknown,
    };

    private static Value Of(object constant) => constant switch
    {
        bool truth => Value.From(truth),
        string text => Value.From(text),
        sbyte or byte or short or ushort or int => Value.From(System.Convert.ToInt32(constant, null)),
        uint or long => Value.From(System.Convert.ToInt64(constant, null)),
        decimal number => new DecimalValue(number),
        _ => Value.Unknown,
    };

    private static Value OfEnum(INamedTypeSymbol type, object constant)
    {
        if (constant is ulong and > long.MaxValue) return Value.Unknown;

        var name = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && constant.Equals(field.ConstantValue))?.Name;
        return new EnumValue(type.Name, name ?? "", System.Convert.ToInt64(constant, null));
    }
}
