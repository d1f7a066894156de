namespace Diplomacy.Domain.Codes;

/// <summary>The year of a resolution.</summary>
internal static class ResolutionYear
{
    private const int Digits = 4;

    /// <summary>A later year is none of a resolution.</summary>
    private const int LastYear = 2100;

    /// <summary>A year of four digits from a first one to 2100; 0 for any other text.</summary>
    public static int Read(ReadOnlySpan<char> text, int firstYear) =>
        text.Length == Digits && ResolutionNumber.Read(text) is var year && year >= firstYear && year <= LastYear ? year : 0;
}
