namespace Diplomacy.Domain.Serialization;

/// <summary>Where a text stands in a longer one: a line of NDJSON in its file.</summary>
/// <param name="Lines">The lines before it.</param>
/// <param name="Bytes">The bytes before it.</param>
readonly record struct TextOrigin(long Lines, long Bytes);
