namespace Diplomacy.Domain.Text;

/// <summary>Finds subtags, in canonical case, in the IANA Language Subtag Registry.</summary>
internal static class SubtagTable
{
    private static readonly HashSet<string> Variants = new(Words(SubtagList.Variants), StringComparer.Ordinal);
    private static readonly Dictionary<string, string> PreferredSubtags = Pairs(SubtagList.PreferredSubtags);
    private static readonly Dictionary<string, string> PreferredTags = Pairs(SubtagList.PreferredTags);
    private static readonly Dictionary<string, string> SuppressedScripts = Pairs(SubtagList.SuppressedScripts);

    public static bool HasLanguage(string language) => language.Length switch
    {
        2 => HasAmongEqual(SubtagList.LanguagesOfTwoLetters, language),
        3 => IsBetween(language, "qaa", "qtz") || HasAmongEqual(SubtagList.LanguagesOfThreeLetters, language),
        _ => false,
    };

    public static bool HasExtendedLanguage(string extendedLanguage) => HasAmongEqual(SubtagList.ExtendedLanguages, extendedLanguage);

    public static bool HasScript(string script) => IsBetween(script, "Qaaa", "Qabx") || HasAmongEqual(SubtagList.Scripts, script);

    public static bool HasRegion(string region) => region.Length == 3
        ? HasAmongEqual(SubtagList.RegionsOfDigits, region)
        : IsBetween(region, "QM", "QZ") || IsBetween(region, "XA", "XZ") || HasAmongEqual(SubtagList.RegionsOfLetters, region);

    public static bool HasVariant(string variant) => Variants.Contains(variant);

    /// <summary>What is preferred to a deprecated subtag; null where it is not deprecated, or nothing is preferred to it.</summary>
    public static string? PreferredTo(string subtag) => PreferredSubtags.TryGetValue(subtag, out var preferred) ? preferred : null;

    /// <summary>What is preferred to a whole tag that is deprecated; null where it is not, or nothing is preferred to it.</summary>
    public static string? PreferredToTag(string tag) => PreferredTags.TryGetValue(tag, out var preferred) ? preferred : null;

    /// <summary>The script that a language is almost always written in, so that no tag names it; null where there is none.</summary>
    public static string? SuppressedScriptOf(string language) => SuppressedScripts.TryGetValue(language, out var script) ? script : null;

    /// <summary>Words with what each stands for, from a list of <c>word=meaning</c>.</summary>
    public static Dictionary<string, string> Pairs(string list) => Words(list).Select(static pair => pair.Split('=')).ToDictionary(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal);

    public static string[] Words(string list) => list.Split(' ', '\n');

    /// <summary>Finds a subtag by halving a list whose subtags are all of its length and have one character after them.</summary>
    private static bool HasAmongEqual(string list, string subtag)
    {
        var width = subtag.Length + 1;
        var (start, end) = (0, ((list.Length + 1) / width) - 1);
        while (start <= end)
        {
            var middle = (start + end) / 2;
            var order = string.CompareOrdinal(subtag, 0, list, middle * width, subtag.Length);
            if (order == 0) return true;
            if (order < 0) end = middle - 1;
            else start = middle + 1;
        }

        return false;
    }

    /// <summary>Whether a subtag lies in a range for private use.</summary>
    private static bool IsBetween(string subtag, string first, string last)
        => subtag.Length == first.Length && string.CompareOrdinal(subtag, first) >= 0 && string.CompareOrdinal(subtag, last) <= 0;
}
