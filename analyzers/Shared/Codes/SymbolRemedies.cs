using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Codes;

/// <summary>What somebody may have meant who wrote a text that is no symbol.</summary>
internal static class SymbolRemedies
{
    private static readonly string[] Words = ["UNITED NATIONS ", "UN ", "DOCUMENT ", "DOC. ", "RESOLUTION "];

    private static readonly string[] Addresses = ["undocs.org/", "docs.un.org/"];

    private const string Subcommission = "Sub.";

    private static readonly string[] Resolutions = [AssemblyResolution.Start, SecurityCouncilResolution.Start, EconomicCouncilResolution.Start];

    /// <summary>The remedy, with a blank before it; empty where none is known.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length > SymbolGrammar.MaximalLength) return "";

        var written = WithoutBlanks(AfterWords(AfterAddress(text.Trim().ToString())));
        if (Meant(InOneSpelling(written)) is { } meant) return $" Write '{meant}'.";

        var resolutions = Array.FindAll(Array.ConvertAll(Resolutions, start => start + written), static symbol => SymbolGrammar.IsSymbol(symbol.AsSpan()));
        return resolutions.Length == 0 ? "" : $" Did you mean {NearestMatch.Either(resolutions)}?";
    }

    /// <summary>The text where it is a symbol, or the resolution that it means.</summary>
    private static string? Meant(string text)
    {
        if (SymbolGrammar.IsSymbol(text.AsSpan())) return text;
        if (!SymbolGrammar.HasForm(text.AsSpan())) return null;

        var document = SymbolGrammar.WithoutModifiers(text.AsSpan());
        return ResolutionGrammar.Meant(document) is { } meant ? $"{meant}{text.Substring(document.Length)}" : null;
    }

    /// <summary>What follows the name of the server in an address, and its language.</summary>
    private static string AfterAddress(string text)
    {
        foreach (var address in Addresses)
        {
            var place = text.IndexOf(address, StringComparison.OrdinalIgnoreCase);
            if (place < 0) continue;

            var rest = text.Substring(place + address.Length);
            return rest.Length > 2 && rest[2] == '/' && rest[0] is >= 'a' and <= 'z' ? rest.Substring(3) : rest;
        }

        return text;
    }

    private static string AfterWords(string text)
    {
        foreach (var word in Words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) text = text.Substring(word.Length);
        }

        return text;
    }

    /// <summary>The text without blanks, without the asterisk of a document that was issued again, and with the letter of a resolution as symbols have it.</summary>
    private static string WithoutBlanks(string text) => string.Concat(text.Where(static character => !char.IsWhiteSpace(character) && character is not ('*' or '[' or ']')));

    private static string InOneSpelling(string text) => string.Join("/", text.Split('/').Select(PartInOneSpelling));

    private static string PartInOneSpelling(string part, int place)
    {
        if (place > 0 && SymbolGrammar.ModifierWordOf(part.AsSpan()) is { } word) return Modifier(word, part.Substring(word.Length));
        if (place > 0 && SymbolGrammar.WholePartOf(part.AsSpan()) is { } whole) return whole;

        if (place > 0 && part.StartsWith(Subcommission, StringComparison.OrdinalIgnoreCase)) return $"{Subcommission}{part.Substring(Subcommission.Length)}";

        return place == 0 || part.All(static character => character is not (>= 'A' and <= 'Z')) ? part.ToUpperInvariant() : part;
    }

    /// <summary>A modifier with its point, and without zeros before its number.</summary>
    private static string Modifier(string word, string number) => $"{word}.{number.TrimStart('.', '0')}";
}
