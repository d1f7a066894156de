namespace Diplomacy.Domain.Codes;

/// <summary>The form of the codes of currencies.</summary>
/// <remarks>Source: ISO 4217:2015, alphabetic codes.</remarks>
internal static class CurrencyForm
{
    private const int Length = 3;

    /// <summary>Whether a text is three capital letters of the alphabet.</summary>
    public static bool IsIn(string text) => text.Length == Length && text.All(static letter => letter is >= 'A' and <= 'Z');
}
