namespace Diplomacy.Domain.Text;

/// <summary>How the IANA Language Subtag Registry would have a well-formed tag in canonical case written.</summary>
/// <remarks>Source: RFC 5646, September 2009, 3.1.7 Preferred-Value, 3.1.9 Suppress-Script, 4.1 Choice of Language Tag, 4.5 Canonicalization of Language Tags.</remarks>
internal static class PreferredTag
{
    /// <summary>One tag for all that say the same: nothing deprecated, no prefix before an extended language, no script that the language is written in anyway.</summary>
    public static string Of(string tag)
        => tag.Contains('-') ? WithoutSuppressedScript(WithoutDeprecated(WithoutPrefix(WithoutDeprecated(tag)))) : SubtagTable.PreferredTo(tag) ?? tag;

    /// <summary>The tag with what is preferred in place of what is deprecated.</summary>
    public static string WithoutDeprecated(string tag)
    {
        if (SubtagTable.PreferredToTag(tag) is { } preferred) return preferred;
        var read = LanguageTagReader.Read(tag.AsSpan());
        return With(With(With(tag, read.Variants), read.Region), read.Language);
    }

    /// <summary>The tag with another text in place of one of its parts.</summary>
    public static string With(string tag, LanguageTagPart part, string text) => $"{tag.Substring(0, part.Start)}{text}{tag.Substring(part.Start + part.Length)}";

    private static string With(string tag, LanguageTagPart part)
    {
        if (part.Length == 0) return tag;
        var preferred = part.In(tag).Split('-').Select(static subtag => SubtagTable.PreferredTo(subtag) ?? subtag);
        return With(tag, part, string.Join("-", preferred));
    }

    /// <summary>The tag that begins with its extended language, where it has one that is registered.</summary>
    private static string WithoutPrefix(string tag)
    {
        var extended = LanguageTagReader.Read(tag.AsSpan()).ExtendedLanguages;
        return extended.Length > 0 && SubtagTable.HasExtendedLanguage(extended.In(tag)) ? tag.Substring(extended.Start) : tag;
    }

    private static string WithoutSuppressedScript(string tag)
    {
        var read = LanguageTagReader.Read(tag.AsSpan());
        if (read.Script.Length == 0 || read.ExtendedLanguages.Length > 0) return tag;
        var isSuppressed = SubtagTable.SuppressedScriptOf(read.Language.In(tag)) == read.Script.In(tag);
        return isSuppressed ? tag.Remove(read.Script.Start - 1, read.Script.Length + 1) : tag;
    }
}
