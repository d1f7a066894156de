namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>A text, and the type that it is most likely read as.</summary>
/// <param name="Text">The text.</param>
/// <param name="Target">The type.</param>
internal sealed record FuzzSeed(byte[] Text, FuzzTarget Target);
