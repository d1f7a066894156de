namespace Diplomacy.Domain.Text;

/// <summary>The rule that a language tag has only subtags that are registered and not deprecated. The registry grows: a tag that breaks the rule is doubtful, and not refused.</summary>
/// <remarks>Source: RFC 5646, September 2009, 2.2.9 Classes of Conformance ("valid"), 3.1.6 Deprecated, 3.1.7 Preferred-Value.</remarks>
internal static class RegisteredSubtags
{
    public const string Rule = "DIP2018";

    private const string Language = "language";
    private const string ExtendedLanguage = "extended language";
    private const string Script = "script";
    private const string Region = "region";

    private static readonly Lazy<Dictionary<string, string>> OtherWords = new(static () => SubtagTable.Pairs(SubtagList.OtherWords));

    /// <summary>The rule, and what is wrong with a well-formed tag in canonical case that breaks it. Null for one that does not, and for one whose language is a country (DIP2017).</summary>
    public static string? FaultOf(string tag)
    {
        var isPlain = SubtagTable.HasLanguage(tag) && SubtagTable.PreferredTo(tag) is null;
        if (isPlain || CountryAsLanguage.IsIn(tag)) return null;
        if (Unregistered(tag) is { } fault) return $"{Statement(tag)} {fault}";
        var preferred = PreferredTag.WithoutDeprecated(tag);
        return preferred == tag ? null : $"{Statement(tag)} Write '{preferred}'.";
    }

    private static string Statement(string tag) => $"A language tag must have only subtags that the IANA registry of {SubtagList.Date} holds and does not deprecate; it is '{tag}'.";

    /// <summary>What is wrong with the first subtag that is not registered, if there is one.</summary>
    private static string? Unregistered(string tag)
    {
        foreach (var (kind, isRegistered, part) in PartsOf(tag))
        {
            var unknown = Array.Find(part.In(tag).Split('-'), subtag => subtag.Length > 0 && !isRegistered(subtag));
            if (unknown is not null) return $"There is no {kind} '{unknown}' in it{Remedy(tag, kind, part, unknown)}";
        }

        return null;
    }

    private static (string Kind, Func<string, bool> IsRegistered, LanguageTagPart Part)[] PartsOf(string tag)
    {
        var read = LanguageTagReader.Read(tag.AsSpan());
        return
        [
            (Language, SubtagTable.HasLanguage, read.Language),
            (ExtendedLanguage, SubtagTable.HasExtendedLanguage, read.ExtendedLanguages),
            (Script, SubtagTable.HasScript, read.Script),
            (Region, SubtagTable.HasRegion, read.Region),
            ("variant", SubtagTable.HasVariant, read.Variants),
        ];
    }

    private static string Remedy(string tag, string kind, LanguageTagPart part, string unknown)
    {
        if (Meant(kind, unknown) is { } meant) return $": write '{PreferredTag.With(tag, part, meant)}'.";
        var near = kind == Language ? NearestLanguages(unknown) : NearestMatch.Suggest(unknown, Candidates(kind, unknown));
        var question = near.Length == 0 ? "" : $" Did you mean {NearestMatch.Either(near)}?";
        return kind == ExtendedLanguage ? $"; a region has two letters or three digits.{question}" : $".{question}";
    }

    /// <summary>What a word that is no subtag stands for beyond doubt.</summary>
    private static string? Meant(string kind, string unknown) => (kind, unknown) switch
    {
        (Language, _) => OtherWords.Value.TryGetValue(unknown, out var language) ? language : null,
        (Region, "UK") => "GB",
        (Region, "EL") => "GR",
        _ => null,
    };

    private static string[] NearestLanguages(string unknown) => unknown.Length switch
    {
        2 => NearestMatch.Suggest(unknown, SubtagTable.Words(SubtagList.LanguagesOfTwoLetters)),
        3 => NearestMatch.Suggest(unknown, SubtagTable.Words(SubtagList.LanguagesOfThreeLetters)),
        _ => [.. NearestMatch.Suggest(unknown, OtherWords.Value.Keys).Select(static word => OtherWords.Value[word]).Distinct()],
    };

    private static string[] Candidates(string kind, string unknown) => kind switch
    {
        ExtendedLanguage => SubtagTable.Words(SubtagList.ExtendedLanguages),
        Script => SubtagTable.Words(SubtagList.Scripts),
        Region => SubtagTable.Words(unknown.Length == 2 ? SubtagList.RegionsOfLetters : SubtagList.RegionsOfDigits),
        _ => [.. SubtagTable.Words(SubtagList.Variants), .. SubtagTable.Words(SubtagList.Scripts)],
    };
}
