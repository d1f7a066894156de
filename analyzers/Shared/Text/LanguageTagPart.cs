namespace Diplomacy.Domain.Text;

/// <summary>Where a part of a language tag stands.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="Length">Its characters, with the hyphens inside; 0 where the tag has no such part.</param>
internal readonly record struct LanguageTagPart(int Start, int Length)
{
    /// <summary>What the part is in the tag; empty where the tag has no such part.</summary>
    public string In(string tag) => Length == 0 ? "" : tag.Substring(Start, Length);
}
