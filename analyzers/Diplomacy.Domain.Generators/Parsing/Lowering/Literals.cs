using System.Globalization;
using System.Numerics;
using Diplomacy.Domain.Expressions;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>Constants of the compiler as values.</summary>
internal static class Literals
{
    /// <summary>The value of a constant; null for a type whose constants do not travel, such as floating point.</summary>
    public static Value? Of(object? constant, ITypeSymbol? type) => (constant, type?.WithoutNullable()) switch
    {
        (null, _) => Value.Null,
        (_, INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration) => EnumOf(constant, enumeration),
        (bool truth, _) => Value.From(truth),
        (sbyte or byte or short or ushort or int, _) => Value.From(Convert.ToInt32(constant, CultureInfo.InvariantCulture)),
        (uint or long, _) => Value.From(Convert.ToInt64(constant, CultureInfo.InvariantCulture)),
        (ulong number, _) => new IntegerValue(new BigInteger(number), IntegerValue.LongBits),
        (decimal number, _) => new DecimalValue(number),
        (string text, _) => Value.From(text),
        _ => null,
    };

    private static EnumValue EnumOf(object constant, INamedTypeSymbol type)
    {
        var name = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && constant.Equals(field.ConstantValue))?.Name;
        var number = constant is ulong large ? unchecked((long)large) : Convert.ToInt64(constant, CultureInfo.InvariantCulture);
        return new EnumValue(type.Name, name ?? "", number);
    }
}
