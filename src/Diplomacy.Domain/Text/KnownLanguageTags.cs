namespace Diplomacy.Domain.Text;

/// <summary>The tags that a process has met and that are only a two-letter language: one object each, so that reading one again allocates nothing.</summary>
internal static class KnownLanguageTags
{
    private const int Letters = 26;

    private static readonly LanguageTag?[] Tags = new LanguageTag?[Letters * Letters];

    /// <summary>The tag of two letters, in any case; <see langword="null"/> for any other text.</summary>
    public static LanguageTag? Find(ReadOnlySpan<char> text)
    {
        if (text.Length != 2 || !Ascii.AreLetters(text)) return null;
        var (first, second) = (Ascii.ToLower(text[0]), Ascii.ToLower(text[1]));
        // Two threads may each make the tag; the two are equal.
        return Tags[((first - 'a') * Letters) + second - 'a'] ??= new($"{first}{second}");
    }
}
