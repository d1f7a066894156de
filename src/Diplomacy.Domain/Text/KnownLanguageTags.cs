namespace Diplomacy.Domain.Text;

/// <summary>The tags that a process has met and that are only a two-letter language: one object each, so that reading one again allocates nothing.</summary>
internal static class KnownLanguageTags
{
    private const int Letters = 26;

    private static readonly LanguageTag?[] Tags = new LanguageTag?[Letters * Letters];

    /// <summary>The tag of two letters, in any case; <see langword="null"/> for any other text.</summary>
    public static LanguageTag? Find(ReadOnlySpan<char> text) => text.Length == 2 ? Find(text[0], text[1]) : null;

    /// <inheritdoc cref="Find(ReadOnlySpan{char})"/>
    public static LanguageTag? Find(ReadOnlySpan<byte> text) => text.Length == 2 ? Find((char)text[0], (char)text[1]) : null;

    private static LanguageTag? Find(char first, char second)
    {
        if (!char.IsAsciiLetter(first) || !char.IsAsciiLetter(second)) return null;
        ref var tag = ref Tags[((Ascii.ToLower(first) - 'a') * Letters) + Ascii.ToLower(second) - 'a'];
        // Two threads may each make the tag; the two are equal.
        return tag ??= new($"{Ascii.ToLower(first)}{Ascii.ToLower(second)}");
    }
}
