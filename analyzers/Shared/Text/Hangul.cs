namespace Diplomacy.Domain.Text;

/// <summary>How Korean letters join to syllables.</summary>
/// <remarks>Source: The Unicode Standard, Version 15.1, 3.12 Conjoining Jamo Behavior.</remarks>
internal static class Hangul
{
    private const int FirstSyllable = 0xAC00;
    private const int FirstLeading = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int BeforeFirstTrailing = 0x11A7;
    private const int Leadings = 19;
    private const int Vowels = 21;
    private const int Trailings = 28;

    /// <summary>The letters that join what stands before them.</summary>
    public static IEnumerable<int> Joining => Enumerable.Range(FirstVowel, Vowels).Concat(Enumerable.Range(BeforeFirstTrailing + 1, Trailings - 1));

    public static bool TryCompose(int first, int second, out int composite)
    {
        composite = Syllable(first - FirstLeading, second - FirstVowel) ?? WithTrailing(first - FirstSyllable, second - BeforeFirstTrailing) ?? 0;
        return composite != 0;
    }

    private static int? Syllable(int leading, int vowel)
        => leading is >= 0 and < Leadings && vowel is >= 0 and < Vowels ? FirstSyllable + (((leading * Vowels) + vowel) * Trailings) : null;

    private static int? WithTrailing(int syllable, int trailing)
    {
        var isOpen = syllable is >= 0 and < Leadings * Vowels * Trailings && syllable % Trailings == 0;
        return isOpen && trailing is > 0 and < Trailings ? FirstSyllable + syllable + trailing : null;
    }
}
