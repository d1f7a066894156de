namespace Diplomacy.Domain.Generators.Model;

/// <summary>A stretch of a message.</summary>
/// <param name="Text">Literal text, or the C# expression of a placeholder.</param>
/// <param name="IsPlaceholder">Whether it is the latter.</param>
internal sealed record MessagePart(string Text, bool IsPlaceholder);
