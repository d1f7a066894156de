using Diplomacy.Domain.Generators.Model;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>Turns the placeholders of a message into C#.</summary>
internal static class MessagePaths
{
    /// <summary>The message in parts; a placeholder that names no member stays as text.</summary>
    public static IEnumerable<MessagePart> Parts(string message, INamedTypeSymbol record, ITypeSymbol? item) =>
        MessageTemplate.Pieces(message).Select(piece => !piece.IsPlaceholder
            ? new MessagePart(piece.Text, IsPlaceholder: false)
            : Placeholder(piece.Text, record, item) ?? new MessagePart($"{{{piece.Text}}}", IsPlaceholder: false));

    /// <summary>The expression of a placeholder; null where it names no member.</summary>
    public static MessagePart? Placeholder(string path, INamedTypeSymbol record, ITypeSymbol? item)
    {
        var steps = path.Split('.');
        return (steps[0], item) switch
        {
            ("index", not null) => steps.Length == 1 ? new(path, IsPlaceholder: true) : null,
            ("item", not null) => Follow(record, "item", steps.Skip(1), item),
            _ => Follow(record, "", steps, record),
        };
    }

    static MessagePart? Follow(INamedTypeSymbol record, string start, IEnumerable<string> steps, ITypeSymbol type)
    {
        var (expression, isNullable, isComputed) = (start, false, false);
        foreach (var step in steps)
        {
            if (Member(type, step, record) is not { } member) return null;
            expression += expression.Length == 0 ? Constants.EscapedName(step) : $"{(isNullable ? "?." : ".")}{Constants.EscapedName(step)}";
            isComputed |= member is IPropertySymbol property && property.ContainingType.IsDomainRecord() && !IsStored(property);
            var found = member is IPropertySymbol { Type: var ofProperty } ? ofProperty : ((IFieldSymbol)member).Type;
            isNullable = found.NullableAnnotation is NullableAnnotation.Annotated || found.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T;
            type = found.WithoutNullable();
        }

        return new(expression, IsPlaceholder: true, isComputed ? start.Length == 0 ? "this" : start : null);
    }

    static bool IsStored(IPropertySymbol property) => property.DeclaringSyntaxReferences.Length > 0 && StoredMembers.IsAutomatic(property);

    static ISymbol? Member(ITypeSymbol type, string name, INamedTypeSymbol record) => new[] { type }.Concat(type.Bases()).Concat(type.AllInterfaces)
        .SelectMany(current => current.GetMembers(name))
        .FirstOrDefault(member => (member is IPropertySymbol { IsStatic: false, IsIndexer: false } or IFieldSymbol { IsStatic: false }) && IsAccessible(member, record));

    static bool IsAccessible(ISymbol member, INamedTypeSymbol record) =>
        member.DeclaredAccessibility is Accessibility.Public
        || SymbolEqualityComparer.Default.Equals(member.ContainingType, record)
        || (member.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedOrInternal
            && SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, record.ContainingAssembly));
}
