using Diplomacy.Domain;

namespace Diplomacy.Cli;

/// <summary>Texts in the language of the tool.</summary>
internal static class TextForReader
{
    private static readonly LanguageTag English = "en";

    /// <summary>The English text; without one, the original or the first.</summary>
    /// <param name="text">The text.</param>
    public static string ForReader(this LocalizedText text) => text.In(English) ?? text.First;
}
