namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>Something that should hold of a text and does not.</summary>
/// <param name="Oracle">What should hold.</param>
/// <param name="Target">The type that was read.</param>
/// <param name="What">What was found instead.</param>
internal sealed record FuzzFault(string Oracle, string Target, string What);
