using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Serialization;

/// <summary>Where a text stands in a longer one: a record in its file.</summary>
/// <param name="Lines">The lines before it.</param>
/// <param name="Bytes">The bytes before it.</param>
/// <param name="Columns">The bytes before it in its own line.</param>
readonly record struct TextOrigin(long Lines, long Bytes, long Columns = 0)
{
    /// <summary>The place of its first byte.</summary>
    public TextPosition Position => new(Lines + 1, Columns + 1, Bytes);
}
