using System.Globalization;

namespace Diplomacy.Domain.Text;

/// <summary>How a language tag may be written, and in which case it is kept.</summary>
/// <remarks>Source: RFC 5646, September 2009, 2.1 Syntax, 2.1.1 Formatting of Language Tags, 2.2.9 Classes of Conformance ("well-formed"), 4.4.1 Working with Limited Buffer Sizes.</remarks>
internal static class LanguageTagGrammar
{
    public const string Rule = "DIP2002";

    public const int MaximalLength = 255;

    public static bool IsWellFormed(ReadOnlySpan<char> text) => LanguageTagReader.Read(text).Fault is LanguageTagFault.None;

    /// <summary>Writes a well-formed tag in canonical case: regions upper, scripts title, all else lower.</summary>
    public static void WriteInCanonicalCase(ReadOnlySpan<char> tag, Span<char> destination)
    {
        var isAfterSingleton = false;
        for (var start = 0; start < tag.Length;)
        {
            var hyphen = tag.Slice(start).IndexOf('-');
            var length = hyphen < 0 ? tag.Length - start : hyphen;
            WriteSubtag(tag.Slice(start, length), destination.Slice(start), isPlain: start == 0 || isAfterSingleton);
            isAfterSingleton |= length == 1;
            start += length;
            if (start < tag.Length) destination[start++] = '-';
        }
    }

    /// <summary>A tag without its last subtag, and without the singleton that introduced it; empty where nothing is left.</summary>
    /// <remarks>Source: RFC 4647, September 2006, 3.4 Lookup.</remarks>
    public static ReadOnlySpan<char> Shortened(ReadOnlySpan<char> tag)
    {
        var end = Math.Max(0, tag.LastIndexOf('-'));
        var isAfterSingleton = end == 1 || (end >= 2 && tag[end - 2] == '-');
        return tag.Slice(0, isAfterSingleton ? Math.Max(0, end - 2) : end);
    }

    /// <summary>The rule, and what is wrong with a text that breaks it.</summary>
    public static string Explain(ReadOnlySpan<char> text) => $"A language tag must be well-formed BCP 47, such as 'kk' or 'zh-Hant-HK'; it is {Quoted.Of(text)}. {Remedy(text)}";

    private static void WriteSubtag(ReadOnlySpan<char> subtag, Span<char> destination, bool isPlain)
    {
        for (var place = 0; place < subtag.Length; place++)
        {
            var isUpper = !isPlain && (subtag.Length == 2 || (subtag.Length == 4 && place == 0));
            destination[place] = isUpper ? Ascii.ToUpper(subtag[place]) : Ascii.ToLower(subtag[place]);
        }
    }

    private static string Remedy(ReadOnlySpan<char> text)
    {
        var repaired = text.Trim().ToString().Replace('_', '-');
        if (repaired.Length != text.Length || text.IndexOf('_') >= 0)
        {
            if (IsWellFormed(repaired.AsSpan())) return $"Write {Quoted.Of(repaired.AsSpan())}.";
        }

        var read = LanguageTagReader.Read(text);
        return Remedy(read.Fault, Quoted.Of(text.Slice(Math.Min(read.Culprit.Start, text.Length), read.Culprit.Length)), read.Culprit.Length);
    }

    private static string Remedy(LanguageTagFault fault, string culprit, int length) => fault switch
    {
        LanguageTagFault.Empty => "Write 'und' where the language is not determined.",
        LanguageTagFault.TooLong => "A tag has at most 255 characters here.",
        LanguageTagFault.Subtag when length == 0 => "A hyphen stands between two subtags; write no hyphen at an end and no two together.",
        LanguageTagFault.Subtag => $"A subtag has 1 to 8 ASCII letters and digits; {culprit} has {length.ToString(CultureInfo.InvariantCulture)} characters or others.",
        LanguageTagFault.Language => $"It begins with a language of 2 to 8 letters, or with 'x'; {culprit} is neither.",
        LanguageTagFault.RepeatedVariant => $"A variant stands once; take the second {culprit} out.",
        LanguageTagFault.RepeatedExtension => $"An extension stands once; join what follows the second {culprit} to the first.",
        LanguageTagFault.EmptyExtension => $"Something must follow {culprit}; write it or take {culprit} out.",
        _ => $"The order is language, script (4 letters), region (2 letters or 3 digits), variants, extensions; {culprit} fits nowhere after what precedes it.",
    };
}
