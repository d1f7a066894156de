using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Codes;

/// <summary>How the symbol of a document of the United Nations is written, and what is wrong with a text that is none.</summary>
/// <remarks>Source: Dag Hammarskjöld Library, Research Guides, UN Document Symbols: Structure of the symbols.</remarks>
internal static class SymbolGrammar
{
    public const string Rule = "DIP2032";

    public const string ResolutionRule = "DIP2033";

    public const int MaximalLength = 80;

    private const int MostDigitsOfModifier = 4;

    /// <summary>Words that stand alone between slashes, in capitals.</summary>
    private static readonly string[] WholeParts = ["RES", "DEC", "PRST", "INF", "CONF", "NGO", "PET"];

    private static readonly string[] ModifierWords = ["Rev", "Add", "Corr", "Amend"];

    private const string Summary = "Summary";

    /// <summary>Whether a text has the form of a symbol and, where it is a resolution, that of its time.</summary>
    public static bool IsSymbol(ReadOnlySpan<char> text) => HasForm(text) && ResolutionGrammar.IsOfItsTime(WithoutModifiers(text));

    /// <summary>Whether a text consists of an organ and of parts after it, with slashes between them.</summary>
    public static bool HasForm(ReadOnlySpan<char> text)
    {
        if (text.Length > MaximalLength) return false;

        var slash = text.IndexOf('/');
        return slash > 0 && IsOrgan(text.Slice(0, slash)) && ArePartsAfterOrgan(text.Slice(slash + 1));
    }

    /// <summary>The rule that a text breaks.</summary>
    public static string RuleOf(ReadOnlySpan<char> text) => HasForm(text) ? ResolutionRule : Rule;

    public static string Explain(ReadOnlySpan<char> text) => HasForm(text)
        ? ResolutionGrammar.Explain(text, WithoutModifiers(text))
        : $"A document symbol must name an organ and then its other parts, with slashes between them and without blanks, such as 'A/RES/78/147' or 'A/C.3/78/L.60/Rev.1'; "
            + $"it is {Quoted.Of(text)}.{SymbolRemedies.Of(text)}";

    /// <summary>The symbol of the document that a symbol of this form modifies.</summary>
    public static ReadOnlySpan<char> WithoutModifiers(ReadOnlySpan<char> text)
    {
        var slash = text.LastIndexOf('/');
        while (slash > 0 && IsModifier(text.Slice(slash + 1)))
        {
            text = text.Slice(0, slash);
            slash = text.LastIndexOf('/');
        }

        return text;
    }

    /// <summary>The word of modifiers that a part begins with, in whatever case; nothing where it begins with another word.</summary>
    public static string? ModifierWordOf(ReadOnlySpan<char> part)
    {
        var end = 0;
        while (end < part.Length && Ascii.IsLetter(part[end])) end++;
        foreach (var word in ModifierWords)
        {
            if (Ascii.EqualsIgnoringCase(part.Slice(0, end), word.AsSpan())) return word;
        }

        return null;
    }

    /// <summary>The word that must stand in capitals where it is a whole part, such as this one in whatever case; nothing for another.</summary>
    public static string? WholePartOf(ReadOnlySpan<char> part)
    {
        foreach (var word in WholeParts)
        {
            if (Ascii.EqualsIgnoringCase(part, word.AsSpan())) return word;
        }

        return null;
    }

    /// <summary>Whether all parts are well-formed, and the first is not yet a modifier.</summary>
    private static bool ArePartsAfterOrgan(ReadOnlySpan<char> rest)
    {
        if (IsModifier(rest.IndexOf('/') is > 0 and var end ? rest.Slice(0, end) : rest)) return false;

        while (true)
        {
            var slash = rest.IndexOf('/');
            if (!IsPart(slash < 0 ? rest : rest.Slice(0, slash))) return false;
            if (slash < 0) return true;
            rest = rest.Slice(slash + 1);
        }
    }

    private static bool IsOrgan(ReadOnlySpan<char> part) => SymbolPart.IsWellFormed(part) && part[0] is >= 'A' and <= 'Z' && !SymbolPart.HasSmallLetters(part);

    private static bool IsPart(ReadOnlySpan<char> part)
    {
        if (!SymbolPart.IsWellFormed(part)) return false;
        if (ModifierWordOf(part) is not null) return IsModifier(part);
        return WholePartOf(part) is not { } word || part.SequenceEqual(word.AsSpan());
    }

    /// <summary>Whether a well-formed part is <c>Rev.1</c>, <c>Add.2</c>, <c>Corr.1</c>, <c>Amend.1</c> or <c>Summary</c>; what stands in parentheses may follow.</summary>
    private static bool IsModifier(ReadOnlySpan<char> part)
    {
        if (part.SequenceEqual(Summary.AsSpan())) return true;
        if (ModifierWordOf(part) is not { } word || !part.StartsWith(word.AsSpan())) return false;

        var rest = part.Slice(word.Length);
        if (rest.IsEmpty || rest[0] != '.') return false;

        var parenthesis = rest.IndexOf('(');
        var number = parenthesis < 0 ? rest.Slice(1) : rest.Slice(1, parenthesis - 1);
        return (parenthesis < 0 || rest[rest.Length - 1] == ')') && number.Length is > 0 and <= MostDigitsOfModifier && number[0] != '0' && Ascii.AreDigits(number);
    }
}
