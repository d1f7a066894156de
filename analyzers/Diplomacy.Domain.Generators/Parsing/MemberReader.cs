using Diplomacy.Domain.Generators.Model;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>Reads stored members into the model.</summary>
internal static class MemberReader
{
    /// <summary>The members with a form on the wire; the analyzer reports the others.</summary>
    public static IEnumerable<MemberModel> Read(IEnumerable<StoredMember> members, INamedTypeSymbol record, CancellationToken cancellation) =>
        members.Select(member => Read(member, record, cancellation)).OfType<MemberModel>();

    static MemberModel? Read(StoredMember member, INamedTypeSymbol record, CancellationToken cancellation)
    {
        var property = member.Property;
        return WireShapes.Of(property.Type) is not { } shape ? null : new MemberModel
        {
            Name = Constants.EscapedName(property.Name),
            Parameter = Constants.EscapedName(member.ParameterName),
            WireName = member.ParameterName,
            Type = TypeNames.Of(property.Type),
            UnderlyingType = TypeNames.Of(property.Type.WithoutNullable()),
            IsValueType = property.Type.IsValueType,
            IsNullable = member.IsNullable,
            Default = member.Default,
            IsInherited = !SymbolEqualityComparer.Default.Equals(property.ContainingType, record),
            Shape = shape,
            Summary = Comments.Summary(property, cancellation),
        };
    }
}
