using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>A stored member as declared.</summary>
/// <param name="Property">The property, as its record sees it: a generic base's type parameters are filled in.</param>
/// <param name="Default">The constant that its absence means, as C#; null where there is none.</param>
internal sealed record StoredMember(IPropertySymbol Property, string? Default)
{
    /// <summary>The name of the constructor's parameter, not escaped.</summary>
    public string ParameterName => CamelCase.Of(Property.Name);

    public bool IsList => Property.Type.ValueListItem() is not null;

    public bool IsNullable => Property.Type.NullableAnnotation is NullableAnnotation.Annotated
        || Property.Type.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T;
}
