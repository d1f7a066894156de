namespace Diplomacy.Domain.Generators.Model;

/// <summary>A stretch of a message.</summary>
/// <param name="Text">Literal text, or the C# expression of a placeholder.</param>
/// <param name="IsPlaceholder">Whether it is the latter.</param>
/// <param name="Computed">The receiver whose computed members the expression reads (<c>this</c>, <c>item</c>), as reading them may overflow; null where it only reads stored ones.</param>
internal sealed record MessagePart(string Text, bool IsPlaceholder, string? Computed = null);
